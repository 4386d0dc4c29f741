"""The sentences of the errors in :mod:`upont_desktop.domain`, named for the translators: the tools look for them here,
or where an error marks its own.

A test compares this list with the errors themselves.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from upont_desktop.ui.wording.book_messages import BOOK_SENTENCES
from upont_desktop.ui.wording.host_messages import HOST_SENTENCES

SENTENCES: tuple[str, ...] = (
    *BOOK_SENTENCES,
    *HOST_SENTENCES,
    str(QT_TRANSLATE_NOOP("Errors", "Something went wrong.")),
    str(QT_TRANSLATE_NOOP("Errors", "This is too large to show: {size} bytes, where {limit} are read at most.")),
    str(QT_TRANSLATE_NOOP("Errors", "Save a copy and open it in its own program.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” is not a circle (git: a clone).")),
    str(QT_TRANSLATE_NOOP("Errors", "Make it a new circle, or choose the folder of one.")),
    str(QT_TRANSLATE_NOOP("Errors", "There is no folder “{path}”.")),
    str(QT_TRANSLATE_NOOP("Errors", "It may have been moved: open it from its new place.")),
    str(QT_TRANSLATE_NOOP("Errors", "Part of “{path}” cannot be read by git.")),
    str(QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")),
    str(QT_TRANSLATE_NOOP("Errors", "A fresh copy from where the circle is shared usually brings it back.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” comes with settings of its own that would run programs: {settings}.")),
    str(QT_TRANSLATE_NOOP("Errors", "Nothing was run.")),
    str(QT_TRANSLATE_NOOP("Errors", "Trust this circle first, if you know where it comes from.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” belongs to another user of this computer.")),
    str(QT_TRANSLATE_NOOP("Errors", "Copy the folder to a place of your own, or list it in git's safe.directory.")),
    str(QT_TRANSLATE_NOOP("Errors", "Git was not found on this computer.")),
    str(QT_TRANSLATE_NOOP("Errors", "Install git, then start again.")),
    str(QT_TRANSLATE_NOOP("Errors", "Git {found} is too old: {needed} or later is needed.")),
    str(QT_TRANSLATE_NOOP("Errors", "Update git, then start again.")),
    str(QT_TRANSLATE_NOOP("Errors", "{circle} has no change called “{revision}”.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{revision}” fits several commits of {circle}.")),
    str(QT_TRANSLATE_NOOP("Errors", "Give more of the hash.")),
    str(QT_TRANSLATE_NOOP("Errors", "{circle} has no resource “{path}”.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” has no version {number}.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” did not exist yet, or no longer existed, at {revision}.")),
    str(QT_TRANSLATE_NOOP("Errors", "Choose one of the versions in its history.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” was made from no other resource.")),
    str(QT_TRANSLATE_NOOP("Errors", "No circle is called “{circle}”.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{text}” is not a reference: write circle:path or circle:path{{3}}.")),
    str(QT_TRANSLATE_NOOP("Errors", "The search “{text}” cannot be understood: {problem}.")),
    str(QT_TRANSLATE_NOOP("Errors", "The index of {circle} is being written by another program.")),
    str(QT_TRANSLATE_NOOP("Errors", "Wait a moment, then try again.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "The content of “{path}” ({size} bytes) is kept by git-lfs and is not on this computer."
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "Fetch it with “git lfs pull” in the circle's folder, then try again.")),
    str(QT_TRANSLATE_NOOP("Errors", "There is no space left on the disk of “{path}”.")),
    str(QT_TRANSLATE_NOOP("Errors", "Nothing was lost.")),
    str(QT_TRANSLATE_NOOP("Errors", "Make some room, then try again.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” cannot be written.")),
    str(QT_TRANSLATE_NOOP("Errors", "Stopped.")),
    str(QT_TRANSLATE_NOOP("Errors", "Who are you? A name and an e-mail address are written into every version.")),
    str(QT_TRANSLATE_NOOP("Errors", "{what} is under way in “{path}”.")),
    str(QT_TRANSLATE_NOOP("Errors", "Finish or abandon it with the program that began it.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” is being changed by {holder}.")),
    str(QT_TRANSLATE_NOOP("Errors", "Wait until it has finished. If nothing is running, remove the file “{lock}”.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” has no folder of files that could be changed.")),
    str(QT_TRANSLATE_NOOP("Errors", "Receive it into a folder of your own first.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” holds a change that was prepared with git and is not yet kept.")),
    str(QT_TRANSLATE_NOOP("Errors", "Commit or unstage it with git first.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” was edited and is not yet kept as a version.")),
    str(QT_TRANSLATE_NOOP("Errors", "Keep it as a new version first.")),
    str(QT_TRANSLATE_NOOP("Errors", "There is already something at “{path}”.")),
    str(QT_TRANSLATE_NOOP("Errors", "Choose another name, or make it a new version.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” cannot be used as a name: {problem}.")),
    str(QT_TRANSLATE_NOOP("Errors", "Choose another name.")),
    str(QT_TRANSLATE_NOOP("Errors", "There is nothing to change.")),
    str(QT_TRANSLATE_NOOP("Errors", "There is nothing to undo.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{summary}” cannot be undone: “{path}” was changed again since.")),
    str(QT_TRANSLATE_NOOP("Errors", "This message can no longer be changed.")),
    str(QT_TRANSLATE_NOOP("Errors", "The change was shared, or something else was done since.")),
    str(QT_TRANSLATE_NOOP("Errors", "A check of this circle ({hook}) refused the change.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” cannot be replaced: another program may have it open.")),
    str(QT_TRANSLATE_NOOP("Errors", "Everything is as it was before.")),
    str(QT_TRANSLATE_NOOP("Errors", "Close it there, then try again.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” cannot be read.")),
    str(QT_TRANSLATE_NOOP("Errors", "Ask whoever it belongs to, or leave it out.")),
    str(QT_TRANSLATE_NOOP("Errors", "The circle changed while this was being done.")),
    str(QT_TRANSLATE_NOOP("Errors", "Try again.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{circle}” has no place where it is shared yet.")),
    str(QT_TRANSLATE_NOOP("Errors", "Say where: the address of an empty repository, or a folder.")),
    str(QT_TRANSLATE_NOOP("Errors", "The place where “{circle}” is shared ({remote}) cannot be reached.")),
    str(QT_TRANSLATE_NOOP("Errors", "Your versions are safe on this computer.")),
    str(QT_TRANSLATE_NOOP("Errors", "Check the network and your access, then share again.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” is a repository of its own (a submodule).")),
    str(QT_TRANSLATE_NOOP("Errors", "Change it with git.")),
    str(QT_TRANSLATE_NOOP("Errors", "There is no connection to the place where “{circle}” is shared ({remote}).")),
    str(QT_TRANSLATE_NOOP("Errors", "Go on working, and share when you are online again.")),
    str(QT_TRANSLATE_NOOP("Errors", "The place where “{circle}” is shared ({remote}) does not let you in.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "Check your name and password there, or your key, and whether you may change this circle."
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "There is nothing at the address where “{circle}” is shared ({remote}).")),
    str(QT_TRANSLATE_NOOP("Errors", "Check the address, or plug the disk in, then share again.")),
    str(QT_TRANSLATE_NOOP("Errors", "The place where “{circle}” is shared ({remote}) did not accept the versions.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The place where “{circle}” is shared ({remote}) did not accept the versions. It says: {words}",
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "“{circle}” is shared already, at {path}.")),
    str(QT_TRANSLATE_NOOP("Errors", "Share without naming a place, or change the place in the window.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "“{circle}” stands at a single commit and on no branch (a detached HEAD), so it cannot be "
            "shared from there. Go back to a branch with git first: “git switch {branch}”, for instance.",
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "“{circle}” and what is shared at {remote} are two different circles: they have no version in "
            "common. The last change there is “{title}”, by {author}, {date}.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "Nothing was changed, neither here nor there.")),
    str(QT_TRANSLATE_NOOP("Errors", "Choose another place, or have the two circles put together.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{remote}” lies in “{circle}” itself: a circle cannot be shared inside itself.")),
    str(QT_TRANSLATE_NOOP("Errors", "Choose a folder elsewhere: on a USB stick, on a shared drive.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "“{remote}” is somebody's working copy, so nothing can be sent there: choose an empty folder.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "Your versions are safe on this computer, and nothing was changed there.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” is a circle already, or lies in one.")),
    str(QT_TRANSLATE_NOOP("Errors", "Open it as it is, or choose another folder.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” holds files already: choose an empty folder, or the name of a new one.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{address}” is not an address that a circle can be received from.")),
    str(QT_TRANSLATE_NOOP("Errors", "Nothing was done with it.")),
    str(QT_TRANSLATE_NOOP("Errors", "Ask whoever gave it to you for the address, or for an invitation.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "Several circles are shared in “{path}”: {names}. Choose the folder of one of them."
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "No circle is shared at “{path}”.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "Choose the folder that a circle was shared in, its address, a bundle file or an invitation."
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” is not an invitation that can be used: {problem}.")),
    str(QT_TRANSLATE_NOOP("Errors", "Ask for a new one.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The content of “{path}” ({size} bytes) is kept by git-lfs and is not on this computer.",
        )
    ),
    str(
        QT_TRANSLATE_NOOP("Errors", "Part of “{path}” was left where it was cloned from, and is not on this computer.")
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "It is a partial clone, not a damaged one: clone the circle again as a whole, or fetch the rest with git.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” is kept in a format that the git of this computer does not know.")),
    str(QT_TRANSLATE_NOOP("Errors", "Update git, then open it again; the details name the format.")),
    str(QT_TRANSLATE_NOOP("Errors", "Git cannot read its settings in “{file}”.")),
    str(QT_TRANSLATE_NOOP("Errors", "Correct the line named in the details, in a text editor.")),
    str(QT_TRANSLATE_NOOP("Errors", "The disk of “{path}” reports a fault.")),
    str(QT_TRANSLATE_NOOP("Errors", "Copy what matters to another disk first.")),
    str(QT_TRANSLATE_NOOP("Errors", "Git did not manage to {doing}.")),
    str(QT_TRANSLATE_NOOP("Errors", "The details have git's own words.")),
    str(QT_TRANSLATE_NOOP("Errors", "The program that prepares files for keeping ({filter}) failed.")),
    str(QT_TRANSLATE_NOOP("Errors", "Install it, or ask whoever set this circle up.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The lock “{lock}” was left by a program that is gone ({age}), and stops every change.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "Make sure that no other program is at work in this circle, then clear the lock.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” cannot be moved into itself.")),
    str(QT_TRANSLATE_NOOP("Errors", "Choose another folder.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” cannot be kept: {problem}.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” cannot be put back to its kept version: {problem}.")),
    str(QT_TRANSLATE_NOOP("Errors", "It stays on disk as it is.")),
    str(QT_TRANSLATE_NOOP("Errors", "Whatever else was changed can be kept without it.")),
    str(QT_TRANSLATE_NOOP("Errors", "There is nothing to redo.")),
    str(
        QT_TRANSLATE_NOOP("Errors", "“{summary}” was already redone by another program; there is nothing else to redo.")
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "“{summary}” was already taken back by another program; there is nothing else to undo."
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "“{summary}” was done on the branch “{branch}”, not on this one.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "Go to that branch with git to undo or redo it; what you do here can be undone here."
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "Restore the version that you want instead. Undo goes on with what was done before."
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "“{summary}” cannot be redone: “{path}” has changed since.")),
    str(QT_TRANSLATE_NOOP("Errors", "It stays under “Undone changes”, from where you can bring it back.")),
    str(QT_TRANSLATE_NOOP("Errors", "The change could not be signed, as git's settings ask for.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "Check your signing key and the program that signs, or do without signatures in this circle."
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” was left out: {problem}.")),
    str(QT_TRANSLATE_NOOP("Errors", "All the rest was done; it stays on disk as it is.")),
    str(QT_TRANSLATE_NOOP("Errors", "{count} paths were left out, “{path}” among them.")),
    str(QT_TRANSLATE_NOOP("Errors", "All the rest was done; they stay on disk as they are.")),
    str(QT_TRANSLATE_NOOP("Errors", "The details say why, path by path.")),
)

PHRASES: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("Errors", "A merge")),
    str(QT_TRANSLATE_NOOP("Errors", "A rebase")),
    str(QT_TRANSLATE_NOOP("Errors", "A cherry-pick")),
    str(QT_TRANSLATE_NOOP("Errors", "A revert")),
    str(QT_TRANSLATE_NOOP("Errors", "A bisection")),
    str(QT_TRANSLATE_NOOP("Errors", "another window of uPont Desktop")),
    str(QT_TRANSLATE_NOOP("Errors", "another program")),
    str(QT_TRANSLATE_NOOP("Errors", "it is empty")),
    str(QT_TRANSLATE_NOOP("Errors", "it leaves the circle, or a part is empty")),
    str(QT_TRANSLATE_NOOP("Errors", "the name belongs to git")),
    str(QT_TRANSLATE_NOOP("Errors", "the name is too long")),
    str(QT_TRANSLATE_NOOP("Errors", "the path is too long")),
    str(QT_TRANSLATE_NOOP("Errors", 'one of < > : " | ? * \\ is in it')),
    str(QT_TRANSLATE_NOOP("Errors", "the name is reserved on Windows")),
    str(QT_TRANSLATE_NOOP("Errors", "it ends with a space or a full stop")),
    str(QT_TRANSLATE_NOOP("Errors", "a folder on the way is a link to another place")),
    str(QT_TRANSLATE_NOOP("Errors", "Each of you changed the same lines of it.")),
    str(QT_TRANSLATE_NOOP("Errors", "Each of you changed it, and it has no lines that could be merged.")),
    str(QT_TRANSLATE_NOOP("Errors", "Each of you added a file of this name.")),
    str(QT_TRANSLATE_NOOP("Errors", "One of you changed it, the other deleted it.")),
    str(QT_TRANSLATE_NOOP("Errors", "Each of you moved it to a different name.")),
    str(QT_TRANSLATE_NOOP("Errors", "Two different files were given this name.")),
    str(QT_TRANSLATE_NOOP("Errors", "One of you moved it, the other deleted it.")),
    str(QT_TRANSLATE_NOOP("Errors", "It is a file for one of you and a folder for the other.")),
    str(QT_TRANSLATE_NOOP("Errors", "It is a file for one of you, a link or a repository for the other.")),
    str(QT_TRANSLATE_NOOP("Errors", "The content is the same, but for one of you it is a program.")),
    str(QT_TRANSLATE_NOOP("Errors", "It is a link, and leads to a different place for each of you.")),
    str(QT_TRANSLATE_NOOP("Errors", "It is a repository of its own, at a different version for each of you.")),
    str(QT_TRANSLATE_NOOP("Errors", "Both: theirs is placed beside mine, under another name.")),
    str(QT_TRANSLATE_NOOP("Errors", "Both: it stays.")),
    str(QT_TRANSLATE_NOOP("Errors", "Both: it exists under each of the names.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Both: the folder has the name, and the file stands beside it.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "Both: as mine.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” is now “{now}”: its folder was renamed by one of you.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” has the changes of both of you, merged by line.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” stayed where it is: it could not go along with its folder.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” was kept as “{now}”, so that nothing is lost.")),
    str(QT_TRANSLATE_NOOP("Errors", "it is too large to be one")),
    str(QT_TRANSLATE_NOOP("Errors", "it is not in the form of one")),
    str(QT_TRANSLATE_NOOP("Errors", "a later version of the program wrote it")),
    str(QT_TRANSLATE_NOOP("Errors", "its address is none that a circle can be received from")),
    str(QT_TRANSLATE_NOOP("Errors", "it is large, and every copy of the circle would carry it for ever")),
    str(QT_TRANSLATE_NOOP("Errors", "it looks private: a password or a key")),
    str(QT_TRANSLATE_NOOP("Errors", "the system or a program made it for itself")),
    str(QT_TRANSLATE_NOOP("Errors", "programs can make it again")),
    str(QT_TRANSLATE_NOOP("Errors", "it is a circle or a git repository of its own")),
    str(QT_TRANSLATE_NOOP("Errors", "it is a link to something else")),
    str(QT_TRANSLATE_NOOP("Errors", "it is not an ordinary file")),
    str(QT_TRANSLATE_NOOP("Errors", "it cannot be read")),
    str(QT_TRANSLATE_NOOP("Errors", "other systems could not hold its name")),
    str(QT_TRANSLATE_NOOP("Errors", "read this clone")),
    str(QT_TRANSLATE_NOOP("Errors", "read the history")),
    str(QT_TRANSLATE_NOOP("Errors", "look at the files on disk")),
    str(QT_TRANSLATE_NOOP("Errors", "store the files")),
    str(QT_TRANSLATE_NOOP("Errors", "make the version")),
    str(QT_TRANSLATE_NOOP("Errors", "bring the branch up to date")),
    str(QT_TRANSLATE_NOOP("Errors", "put the files in their places")),
    str(QT_TRANSLATE_NOOP("Errors", "put both sides together")),
    str(QT_TRANSLATE_NOOP("Errors", "receive what others shared")),
    str(QT_TRANSLATE_NOOP("Errors", "send the versions")),
    str(QT_TRANSLATE_NOOP("Errors", "read or write its settings")),
    str(QT_TRANSLATE_NOOP("Errors", "do its part")),
    str(QT_TRANSLATE_NOOP("Errors", "it is a clone of its own")),
    str(QT_TRANSLATE_NOOP("Errors", "it is not a file but a pipe, a socket or a device")),
    str(QT_TRANSLATE_NOOP("Errors", "it is a link to another place")),
    str(QT_TRANSLATE_NOOP("Errors", "a name that some systems take for the same is already there")),
    str(QT_TRANSLATE_NOOP("Errors", "a program that prepares files for keeping failed on it")),
    str(QT_TRANSLATE_NOOP("Errors", "it is a repository of its own (a submodule)")),
)
"""The words that fill a place of a sentence (:class:`~upont_desktop.domain.errors.Phrase`)."""
