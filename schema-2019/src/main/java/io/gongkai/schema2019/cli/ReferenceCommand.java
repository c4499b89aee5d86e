package io.gongkai.schema2019.cli;

import io.gongkai.core.reference.Reference;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2019.Schema2019;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the reference of both formats into a folder. */
@Command(name = "reference", description = "Write the reference of both formats into a folder.", sortOptions = false)
final class ReferenceCommand extends OutputCommand {
    private static final Text WROTE = new Text(
            "gongkai: {dir}：已写出{n}个文件；先看index.html", "gongkai: {dir}: {n} files written; begin with index.html");
    private static final Text CANNOT_WRITE = new Text(
            "gongkai: {dir}：无法写出参考文件，文件夹保持原样\n请检查路径、权限和磁盘空间，或换一个文件夹。",
            "gongkai: {dir}: the reference cannot be written; the folder is as it was\n"
                    + "Check the path, the permissions and the disk, or name another folder.");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "the folder; made if it is not there")
    private String out;

    ReferenceCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Reference reference = Schema2008.reference().and(Schema2019.reference());
        try {
            int files = reference.writeTo(Path.of(out), language()).size();
            console().tell(WROTE.fill(Map.of("dir", out, "n", files)), language());
        } catch (IOException | InvalidPathException e) {
            console().tell(CANNOT_WRITE.fill(Map.of("dir", out)), language());
            return CliExit.UNUSABLE;
        }
        return CliExit.DONE;
    }
}
