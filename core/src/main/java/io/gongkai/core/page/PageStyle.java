package io.gongkai.core.page;

/** How pages look: as the printed forms do, on a screen and on A4. */
final class PageStyle {
    static final String CSS = """

            @page { size: A4; margin: 20mm 15mm; }
            body { margin: 0; color: #000; background: #fff;
              font: 12pt/1.5 "FangSong", "FangSong_GB2312", "STFangsong", "SimSun", "Noto Serif CJK SC", serif; }
            main { max-width: 180mm; margin: 0 auto; padding: 8mm 4mm; overflow-wrap: anywhere; }
            h1 { margin: 0 0 8mm; font-size: 20pt; line-height: 1.4; text-align: center; }
            h2 { margin: 8mm 0 3mm; font-size: 14pt; break-after: avoid; }
            table { width: 100%; margin: 3mm 0; border-collapse: collapse; table-layout: fixed;
              font-size: 10.5pt; line-height: 1.35; }
            .caption { font-size: 16pt; font-weight: bold; text-align: center; break-after: avoid; }
            .signoff + .caption { margin-top: 8mm; }
            .caption p { margin: 0; font-size: 10.5pt; font-weight: normal; }
            th, td { padding: 1mm 1.2mm; border: 0.75pt solid #000; font-weight: normal; text-align: center;
              vertical-align: middle; text-wrap: balance; }
            thead { display: table-header-group; }
            tr { break-inside: avoid; }
            .disclosure, .disclosure tbody, .requests, .disputes { break-inside: avoid; }
            .statistics th[scope=row] { text-align: left; }
            .statistics .depth1 { padding-left: 2em; }
            .statistics .depth2 { padding-left: 4em; }
            .statistics .depth3 { padding-left: 6em; }
            .statistics thead th { font-weight: bold; }
            .requests { font-size: 9pt; }
            .requests th { padding: 1mm 0.8mm; text-wrap: wrap; }
            .requests th[scope=row] { text-align: left; }
            .disputes { font-size: 9pt; }
            .disputes th, .disputes td, .requests thead th, .requests td { padding: 1mm 0.5mm; }
            h3, h4, h5, h6 { margin: 4mm 0 2mm; font-size: 12pt; break-after: avoid; }
            p { margin: 0; text-indent: 2em; }
            .parts p, .caption p { text-indent: 0; }
            .note, .legend { font-size: 9pt; }
            .signoff { display: grid; grid-template-columns: repeat(3, 1fr); column-gap: 4mm; font-size: 10.5pt; }
            .signoff p, .legend { text-indent: 0; }
            @media print { main { max-width: none; padding: 0 0.3mm; } }
            """;

    private PageStyle() {}
}
