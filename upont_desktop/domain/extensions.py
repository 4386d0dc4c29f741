"""What a file's name says of its kind: the table behind icons, previews and the search for a type."""

from __future__ import annotations

from upont_desktop.domain.content.kinds import ContentKind

BY_EXTENSION: dict[str, ContentKind] = {
    extension: kind
    for kind, extensions in {
        ContentKind.TEXT: "txt text log nfo rst adoc asciidoc org gift amc srt vtt po pot eml ics vcf gitignore "
        "gitattributes gitmodules gitkeep mailmap editorconfig",
        ContentKind.CODE: "py pyi pyw c h cc cpp cxx hpp hh hxx ino java kt kts scala groovy gradle js mjs cjs jsx ts "
        "tsx vue css scss sass less html htm xhtml xml xsl xsd dtd json json5 jsonl geojson yaml yml ini cfg conf "
        "properties env sh bash zsh fish bat cmd ps1 rb rs go swift m mm php lua r rmd jl ml mli hs erl ex exs clj el "
        "lisp scm pas f f90 f95 for asm s v vhd vhdl sql tex latex ltx sty cls bib bst tikz cmake mk make diff patch "
        "qml pro proto graphql dot gv gnuplot plt pm t tcl vim cu cl glsl nix tf dart d inc cs fs fsx vb coffee pug ga",
        ContentKind.EXERCISE: "pl pltp pla newpl plc pls",
        ContentKind.MARKDOWN: "md markdown mdown mkd mkdn mdx qmd",
        ContentKind.TOML: "toml",
        ContentKind.PICTURE: "png apng jpg jpeg jpe jfif gif bmp dib webp tif tiff ico cur ppm pgm pbm pnm xbm xpm tga "
        "icns heic heif avif jp2 jxl psd xcf",
        ContentKind.SVG: "svg",
        ContentKind.PDF: "pdf",
        ContentKind.TABLE: "csv tsv tab",
        ContentKind.SPREADSHEET: "xlsx xlsm xltx xltm ods ots fods xls xlsb",
        ContentKind.DOCUMENT: "docx docm dotx dotm odt ott fodt doc rtf",
        ContentKind.PRESENTATION: "pptx pptm potx potm ppsx ppsm odp otp fodp ppt pps",
        ContentKind.NOTEBOOK: "ipynb",
        ContentKind.AUDIO: "mp3 ogg oga opus flac wav wave m4a aac aif aiff aifc wma mid midi ape mka",
        ContentKind.VIDEO: "mp4 m4v mov webm mkv avi mpg mpeg wmv flv ogv 3gp",
        ContentKind.ARCHIVE: "zip tar tgz tbz tbz2 txz tlz gz bz2 xz lzma zst 7z rar jar war whl egg epub apk deb rpm "
        "sb3 ggb mbz crate",
        ContentKind.BINARY: "exe dll so dylib bin dat o a obj class pyc pyo sqlite db mdb accdb ttf otf woff woff2 iso "
        "img dmg msi stl blend glb fbx parquet npy npz pkl pickle h5 mat",
    }.items()
    for extension in extensions.split()
}

BY_NAME: dict[str, ContentKind] = {
    **dict.fromkeys(("makefile", "dockerfile", "rakefile", "gemfile", "jenkinsfile", "vagrantfile"), ContentKind.CODE),
    **dict.fromkeys(("readme", "license", "licence", "copying", "authors", "changelog", "todo"), ContentKind.TEXT),
}


def kind_by_name(path: str) -> ContentKind | None:
    """The kind that the name alone says, or ``None`` where it says nothing."""
    name = path.rpartition("/")[2].lower()
    kind = BY_EXTENSION.get(name.rpartition(".")[2]) if "." in name else None
    return kind or BY_NAME.get(name.partition(".")[0])
