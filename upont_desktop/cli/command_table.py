"""The one table of commands: ``--help``, the parser, the program's entry, completion, the manual page and the test that
calls each of them are made from it. Nothing of the service is imported here.
"""

from __future__ import annotations

from upont_desktop.cli.command import Argument, Command, CommandTable, Topic, Value, choice, flag, option, word
from upont_desktop.cli.common_arguments import AT, CLONE, ENCODING, MESSAGE, PATH, PATHS, TRUST, VERSION, limit
from upont_desktop.cli.room_commands import ROOM_COMMANDS
from upont_desktop.cli.share_options import SHARE
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

PROGRAM = "upont-desktop"
SHELLS = ("bash", "zsh", "fish")
_BOOKS = ("shown", "hidden", "only")  # as BookCommits of domain/query_words.py, which is not loaded for this

_ALL_BRANCHES = flag("--all", QT_TRANSLATE_NOOP("Terminal", "every branch, not only what HEAD has"))


_LOOK = (
    Command(
        "tree", Topic.LOOK, QT_TRANSLATE_NOOP("Terminal", "the resources of a circle, now or at a revision"),
        "tree:run",
        (
            CLONE,
            option(
                "--at", "REV", Value.REVISION,
                QT_TRANSLATE_NOOP("Terminal", "as it was at this commit, branch or tag"),
            ),
            flag("--all", QT_TRANSLATE_NOOP("Terminal", "with the application's own files (.upont)")),
        ),
    ),
    Command(
        "history", Topic.LOOK,
        QT_TRANSLATE_NOOP("Terminal", "the commits of a circle or a folder, or the versions of a resource"),
        "history:run",
        (
            CLONE,
            word(
                "path", "PATH", Value.RESOURCE,
                QT_TRANSLATE_NOOP("Terminal", "a resource, present or deleted; a folder (name/)"), "?",
            ),
            _ALL_BRANCHES,
            limit(QT_TRANSLATE_NOOP("Terminal", "no more than the newest N")),
            choice("--books", _BOOKS, QT_TRANSLATE_NOOP(
                "Terminal", "commits of books: each by itself, none, or nothing else; else one line an evening"
            )),
        ),
    ),
    Command(
        "show", Topic.LOOK, QT_TRANSLATE_NOOP("Terminal", "one commit and what it changed"), "show:run",
        (CLONE, word("revision", "REV", Value.REVISION, QT_TRANSLATE_NOOP(
            "Terminal", "a hash or its beginning, a branch, a tag, or path{3} for the commit of a version"
        ))),
    ),
    Command(
        "preview", Topic.LOOK,
        QT_TRANSLATE_NOOP("Terminal", "what a resource holds, as text: pages, tables, documents, pictures, archives"),
        "preview:run", (CLONE, PATH, AT, ENCODING),
    ),
    Command(
        "diff", Topic.LOOK, QT_TRANSLATE_NOOP("Terminal", "how a resource differs between two versions"), "diff:run",
        (
            CLONE, PATH, word("old", "OLD", Value.REVISION, VERSION),
            word(
                "new", "NEW", Value.REVISION,
                QT_TRANSLATE_NOOP("Terminal", "the same; by default what stands now"), "?", "HEAD",
            ),
            ENCODING,
        ),
    ),
    Command(
        "search", Topic.LOOK, QT_TRANSLATE_NOOP("Terminal", "find words in names, contents, metadata and messages"),
        "search:run",
        (
            word(
                "query", "QUERY", Value.WORDS,
                QT_TRANSLATE_NOOP("Terminal", "words; the last one may be a beginning"), "+",
            ),
            option(
                "--circle", "SLUG", Value.SLUG,
                QT_TRANSLATE_NOOP("Terminal", "only in this circle; may be repeated"), again=True,
            ),
            limit(QT_TRANSLATE_NOOP("Terminal", "no more than N results (50)"), 50),
            flag("--first", QT_TRANSLATE_NOOP(
                "Terminal", "the versions in which these very words appeared, the oldest first"
            )),
        ),
    ),
    Command(
        "uses", Topic.LOOK, QT_TRANSLATE_NOOP("Terminal", "what a resource uses, or who uses it"), "uses:run",
        (CLONE, PATH, flag("--reverse", QT_TRANSLATE_NOOP("Terminal", "who uses it"))),
    ),
    Command(
        "export", Topic.LOOK,
        QT_TRANSLATE_NOOP("Terminal", "save everything as it was into a zip file, or one version into a file"),
        "export:run",
        (
            CLONE,
            word("revision", "REV", Value.REVISION, QT_TRANSLATE_NOOP(
                "Terminal", "a hash or its beginning, a branch, a tag, or path{3} for one version of one resource"
            )),
            word(
                "file", "FILE", Value.FILE,
                QT_TRANSLATE_NOOP("Terminal", "the file to make; it must not exist"),
            ),
        ),
    ),
)  # fmt: skip

_BEGIN = (
    Command(
        "new", Topic.BEGIN, QT_TRANSLATE_NOOP("Terminal", "make a circle: from nothing, or of a folder and its files"),
        "new:run",
        (
            word("folder", "FOLDER", Value.FOLDER, QT_TRANSLATE_NOOP("Terminal", "a folder; it need not exist yet")),
            option(
                "--name", "NAME", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "the circle's; by default the folder's"), ""
            ),
            flag("--list", QT_TRANSLATE_NOOP("Terminal", "only say what it would begin with, and what is left out")),
            option(
                "--also", "PATH", Value.RESOURCE,
                QT_TRANSLATE_NOOP("Terminal", "take this in, which is left out; may be repeated"), (), again=True,
            ),
            option(
                "--without", "PATH", Value.RESOURCE,
                QT_TRANSLATE_NOOP("Terminal", "leave this out; may be repeated"), (), again=True,
            ),
        ),
        writes=True,
    ),
    Command(
        "receive", Topic.BEGIN,
        QT_TRANSLATE_NOOP("Terminal", "get a circle that is shared somewhere, into a folder of one's own"),
        "receive:run",
        (
            word("address", "ADDRESS", Value.ADDRESS, QT_TRANSLATE_NOOP(
                "Terminal",
                "an address, a folder (on a USB stick for instance), a bundle file, or an invitation (.upont-circle)",
            )),
            word(
                "folder", "FOLDER", Value.FOLDER,
                QT_TRANSLATE_NOOP("Terminal", "a new or empty folder; by default here"), "?",
            ),
        ),
        writes=True,
    ),
)  # fmt: skip

_CHANGE = (
    Command(
        "add", Topic.CHANGE, QT_TRANSLATE_NOOP("Terminal", "keep files and folders of this computer as resources"),
        "add:run",
        (
            CLONE,
            word("files", "FILE", Value.FILE, QT_TRANSLATE_NOOP("Terminal", "files and folders of this computer"), "+"),
            option("--to", "FOLDER", Value.RESOURCE, QT_TRANSLATE_NOOP(
                "Terminal",
                "the circle's folder that they go into; by default the top, or where they are, for files of the "
                "clone's own folder",
            )),
            flag("--replace", QT_TRANSLATE_NOOP("Terminal", "resources that exist get a new version")),
            MESSAGE, TRUST,
        ),
        writes=True,
    ),
    Command(
        "keep", Topic.CHANGE, QT_TRANSLATE_NOOP("Terminal", "keep what was changed on disk as new versions"),
        "keep:run",
        (
            CLONE,
            word("paths", "PATH", Value.RESOURCE, QT_TRANSLATE_NOOP(
                "Terminal", "resources or folders; everything where none is named"
            ), "*"),
            flag("--list", QT_TRANSLATE_NOOP("Terminal", "only say what was changed and is not yet kept")),
            flag("--rename", QT_TRANSLATE_NOOP(
                "Terminal", "new files whose names some systems cannot hold get the nearest name"
            )),
            MESSAGE, TRUST,
        ),
        writes=True,
    ),
    Command(
        "discard", Topic.CHANGE,
        QT_TRANSLATE_NOOP("Terminal", "files on disk back to their kept version; undo brings the edits back"),
        "discard:run", (CLONE, PATHS, TRUST), writes=True,
    ),
    Command(
        "move", Topic.CHANGE, QT_TRANSLATE_NOOP("Terminal", "move or rename resources and folders"), "move:run",
        (
            CLONE, PATHS,
            word("to", "TO", Value.RESOURCE, QT_TRANSLATE_NOOP("Terminal", "the new path, or a folder to move into")),
            flag("--rewrite", QT_TRANSLATE_NOOP("Terminal", "write links to it anew in text files that use it")),
            MESSAGE, TRUST,
        ),
        writes=True,
    ),
    Command(
        "delete", Topic.CHANGE, QT_TRANSLATE_NOOP("Terminal", "delete resources and folders; every version stays"),
        "delete:run", (CLONE, PATHS, MESSAGE, TRUST), writes=True,
    ),
    Command(
        "restore", Topic.CHANGE, QT_TRANSLATE_NOOP("Terminal", "make a resource, a folder or everything what it was"),
        "restore:run",
        (
            CLONE,
            word("path", "PATH", Value.RESOURCE, QT_TRANSLATE_NOOP(
                "Terminal", "a resource, a folder, or . for everything"
            )),
            word("revision", "REV", Value.REVISION, VERSION), MESSAGE, TRUST,
        ),
        writes=True,
    ),
    Command(
        "fork", Topic.CHANGE, QT_TRANSLATE_NOOP("Terminal", "make a new resource from a version of another one"),
        "fork:run",
        (
            CLONE,
            word("path", "PATH", Value.RESOURCE, QT_TRANSLATE_NOOP(
                "Terminal", "the resource, or folder, to start from"
            )),
            word("new", "NEW", Value.RESOURCE, QT_TRANSLATE_NOOP("Terminal", "the path of the new one")),
            option("--at", "REV", Value.REVISION, VERSION, "HEAD"),
            option(
                "--from", "CLONE", Value.CIRCLE,
                QT_TRANSLATE_NOOP("Terminal", "the circle that PATH is in, if another"), attr="origin",
            ),
            flag("--with-uses", QT_TRANSLATE_NOOP("Terminal", "with the resources that it uses")),
            MESSAGE, TRUST,
        ),
        writes=True,
    ),
    Command(
        "original", Topic.CHANGE,
        QT_TRANSLATE_NOOP("Terminal", "what the original of a fork has become since; --take brings it in"),
        "original:run",
        (
            CLONE,
            word("path", "PATH", Value.RESOURCE, QT_TRANSLATE_NOOP("Terminal", "a resource that was forked")),
            flag("--take", QT_TRANSLATE_NOOP("Terminal", "merge what is newer into it")),
            flag("--replace", QT_TRANSLATE_NOOP("Terminal", "with --take: take it whole, where it cannot be merged")),
            MESSAGE, TRUST,
        ),
        writes=True,
    ),
    Command(
        "name", Topic.CHANGE, QT_TRANSLATE_NOOP("Terminal", "give a version a name"), "name:run",
        (
            CLONE, PATH,
            word("name", "NAME", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "the name, in any words")),
            option("--at", "REV", Value.REVISION, VERSION, "HEAD"), TRUST,
        ),
        writes=True,
    ),
    Command(
        "meta", Topic.CHANGE, QT_TRANSLATE_NOOP("Terminal", "show or change the metadata of a resource"), "meta:run",
        (
            CLONE, PATH,
            word("fields", "KEY=VALUE", Value.FIELD, QT_TRANSLATE_NOOP(
                "Terminal",
                "set a field: a number, true, false, a JSON list, or else text; without any, the fields are shown",
            ), "*"),
            option(
                "--remove", "KEY", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "remove a field; may be repeated"), (),
                again=True,
            ),
            MESSAGE, TRUST,
        ),
        writes=True,
    ),
    Command(
        "undo", Topic.CHANGE, QT_TRANSLATE_NOOP("Terminal", "take the last change back"), "undo:run",
        (CLONE, TRUST), writes=True,
    ),
    Command(
        "redo", Topic.CHANGE, QT_TRANSLATE_NOOP("Terminal", "do again what was undone last"), "redo:run",
        (CLONE, TRUST), writes=True,
    ),
    Command(
        "undone", Topic.CHANGE,
        QT_TRANSLATE_NOOP(
            "Terminal", "what was undone and is still there; --back brings it back, --forget lets go of it"
        ),
        "undone:run",
        (
            CLONE,
            option(
                "--back", "HASH", Value.REVISION,
                QT_TRANSLATE_NOOP("Terminal", "make its changes once more, as a new change"),
            ),
            option(
                "--forget", "HASH", Value.REVISION,
                QT_TRANSLATE_NOOP("Terminal", "let go of it for good; may be repeated"), (), again=True,
            ),
            TRUST,
        ),
        writes=True,
    ),
    Command(
        "unlock", Topic.CHANGE,
        QT_TRANSLATE_NOOP("Terminal", "locks that programs left which are gone; --clear removes them"), "unlock:run",
        (
            CLONE,
            flag("--clear", QT_TRANSLATE_NOOP("Terminal", "remove them; make sure that no program is at work there")),
            TRUST,
        ),
        writes=True,
    ),
)  # fmt: skip

_SHARE = (
    Command(
        "status", Topic.SHARE,
        QT_TRANSLATE_NOOP("Terminal", "what is not kept yet, not shared yet, and new at the shared place"),
        "status:run", (CLONE, flag("--ask", QT_TRANSLATE_NOOP(
            "Terminal", "ask the shared place first; no password is asked for"
        )), TRUST),
    ),
    Command(
        "share", Topic.SHARE,
        QT_TRANSLATE_NOOP("Terminal", "receive what others shared, and send what is new here"), "share:run",
        (
            CLONE,
            *SHARE,
            TRUST,
        ),
        writes=True,
    ),
    Command(
        "invite", Topic.SHARE,
        QT_TRANSLATE_NOOP("Terminal", "write a small file that tells others where a circle is shared"), "invite:run",
        (
            CLONE,
            word(
                "file", "FILE", Value.FILE,
                QT_TRANSLATE_NOOP("Terminal", "by default NAME.upont-circle, here"), "?",
            ),
        ),
    ),
)  # fmt: skip

_COMPUTER = (
    Command(
        "circles", Topic.COMPUTER, QT_TRANSLATE_NOOP("Terminal", "the circles known on this computer"), "circles:run"
    ),
    Command(
        "index", Topic.COMPUTER,
        QT_TRANSLATE_NOOP("Terminal", "build or refresh the index of a clone, and say what it holds"), "index:run",
        (
            CLONE,
            flag("--rebuild", QT_TRANSLATE_NOOP("Terminal", "forget what is known and begin from nothing")),
            choice("--progress", ("json",), QT_TRANSLATE_NOOP("Terminal", "print one line of JSON for each step")),
        ),
    ),
    Command(
        "doctor", Topic.COMPUTER,
        QT_TRANSLATE_NOOP("Terminal", "versions of everything, where data is, what is missing"), "doctor:run",
    ),
    Command(
        "completion", Topic.COMPUTER,
        QT_TRANSLATE_NOOP("Terminal", "print a script that lets a shell complete these commands"), "completion:run",
        (Argument(("shell",), Value.CHOICE, QT_TRANSLATE_NOOP("Terminal", "the shell"), "SHELL", choices=SHELLS),),
    ),
)  # fmt: skip

COMMANDS = CommandTable((*_BEGIN, *_LOOK, *_CHANGE, *_SHARE, *ROOM_COMMANDS, *_COMPUTER))
