package io.gongkai.core.document;

/** What a document consists of, from its beginning to its end: lines of text and tables. */
public sealed interface SourceBlock permits SourceLine, SourceTable {}
