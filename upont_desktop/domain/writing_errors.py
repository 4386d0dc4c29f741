"""What can stand in the way of a change: the errors of the writing half of the service."""

from __future__ import annotations

from upont_desktop.domain.errors import Phrase, UserError


class NoIdentity(UserError):
    """Git does not know who the person is; the front end asks, once."""

    code = "no-identity"
    sentence = "Who are you? A name and an e-mail address are written into every version."
    kept_safe = "Nothing was changed."


class UnderWay(Phrase):
    """What a person began in a clone with git and has not ended; named as ``repository.opening.Unfinished`` is."""

    MERGE = "A merge"
    REBASE = "A rebase"
    CHERRY_PICK = "A cherry-pick"
    REVERT = "A revert"
    BISECT = "A bisection"


class UnfinishedWork(UserError):
    """A merge, rebase or the like is under way in the clone; ``what`` is an :class:`UnderWay`."""

    code = "unfinished-work"
    sentence = "{what} is under way in “{path}”."
    kept_safe = "Nothing was changed."
    advice = "Finish or abandon it with the program that began it."


class Holder(Phrase):
    """Who holds a lock, where no program's name is known."""

    OTHER_WINDOW = "another window of uPont Desktop"
    OTHER_PROGRAM = "another program"


class CloneBusy(UserError):
    """Another program holds one of the clone's locks. ``holder`` is its name, or a :class:`Holder`."""

    code = "clone-busy"
    sentence = "“{path}” is being changed by {holder}."
    kept_safe = "Nothing was changed."
    advice = "Wait until it has finished. If nothing is running, remove the file “{lock}”."


class StaleLock(CloneBusy):
    """A lock that a program left, which is gone. ``age`` is an :class:`~upont_desktop.domain.errors.Age`."""

    code = "stale-lock"
    sentence = "The lock “{lock}” was left by a program that is gone ({age}), and stops every change."
    advice = "Make sure that no other program is at work in this circle, then clear the lock."


class NoWorkTree(UserError):
    """The clone has no folder of files to change."""

    code = "no-work-tree"
    sentence = "“{path}” has no folder of files that could be changed."
    advice = "Receive it into a folder of your own first."


class StagedElsewhere(UserError):
    """The person has staged something else at a path that the operation touches."""

    code = "staged-elsewhere"
    sentence = "“{path}” holds a change that was prepared with git and is not yet kept."
    kept_safe = "Nothing was changed."
    advice = "Commit or unstage it with git first."


class EditedMeanwhile(UserError):
    """A file on disk holds a change that is in no version."""

    code = "edited-meanwhile"
    sentence = "“{path}” was edited and is not yet kept as a version."
    kept_safe = "Nothing was changed."
    advice = "Keep it as a new version first."


class AlreadyThere(UserError):
    """Something else stands where the operation would put a file."""

    code = "already-there"
    sentence = "There is already something at “{path}”."
    kept_safe = "Nothing was changed."
    advice = "Choose another name, or make it a new version."


class IntoItself(UserError):
    """A folder, or a file, was to be moved into itself."""

    code = "into-itself"
    sentence = "“{path}” cannot be moved into itself."
    kept_safe = "Nothing was changed."
    advice = "Choose another folder."


class NameProblem(Phrase):
    """Why a name cannot be used."""

    EMPTY = "it is empty"
    OUTSIDE = "it leaves the circle, or a part is empty"
    GIT = "the name belongs to git"
    LONG_NAME = "the name is too long"
    LONG_PATH = "the path is too long"
    SIGNS = 'one of < > : " | ? * \\ is in it'
    RESERVED = "the name is reserved on Windows"
    ENDING = "it ends with a space or a full stop"
    LINK = "a folder on the way is a link to another place"


class NameNotAllowed(UserError):
    """A name that some system, or git, cannot hold; ``problem`` is a :class:`NameProblem`."""

    code = "name-not-allowed"
    sentence = "“{path}” cannot be used as a name: {problem}."
    kept_safe = "Nothing was changed."
    advice = "Choose another name."


class OwnRepository(UserError):
    """The path is a submodule, or holds one."""

    code = "own-repository"
    sentence = "“{path}” is a repository of its own (a submodule)."
    kept_safe = "Nothing was changed."
    advice = "Change it with git."


class NothingToDo(UserError):
    """The operation would change nothing."""

    code = "nothing-to-do"
    sentence = "There is nothing to change."


class NothingKept(UserError):
    """Of the paths to keep, none could be; ``problem`` is a :class:`~upont_desktop.domain.errors.Phrase`."""

    code = "nothing-kept"
    sentence = "“{path}” cannot be kept: {problem}."
    kept_safe = "It stays on disk as it is."
    advice = "Whatever else was changed can be kept without it."


class NothingPutBack(UserError):
    """Of the paths to put back, none could be; ``problem`` is a :class:`~upont_desktop.domain.errors.Phrase`."""

    code = "nothing-put-back"
    sentence = "“{path}” cannot be put back to its kept version: {problem}."
    kept_safe = "It stays on disk as it is."


class OneLeftOut(UserError):
    """All was done but for one path; ``problem`` is a :class:`~upont_desktop.domain.errors.Phrase`."""

    code = "one-left-out"
    sentence = "“{path}” was left out: {problem}."
    kept_safe = "All the rest was done; it stays on disk as it is."


class SeveralLeftOut(UserError):
    """All was done but for some paths, which ``details`` names with the reasons."""

    code = "several-left-out"
    sentence = "{count} paths were left out, “{path}” among them."
    kept_safe = "All the rest was done; they stay on disk as they are."
    advice = "The details say why, path by path."


class NothingToUndo(UserError):
    """No operation can be undone here."""

    code = "nothing-to-undo"
    sentence = "There is nothing to undo."


class NothingToRedo(NothingToUndo):
    """No operation that was undone can be done again here."""

    code = "nothing-to-redo"
    sentence = "There is nothing to redo."


class UndoneAlready(NothingToUndo):
    """What would be undone was taken back by git, or by another program."""

    code = "undone-already"
    sentence = "“{summary}” was already taken back by another program; there is nothing else to undo."


class RedoneAlready(NothingToRedo):
    """What would be done again was done by git, or by another program."""

    code = "redone-already"
    sentence = "“{summary}” was already redone by another program; there is nothing else to redo."


class DoneElsewhere(UserError):
    """What could be undone, or done again, belongs to another branch."""

    code = "done-elsewhere"
    sentence = "“{summary}” was done on the branch “{branch}”, not on this one."
    kept_safe = "Nothing was changed."
    advice = "Go to that branch with git to undo or redo it; what you do here can be undone here."


class CannotUndo(UserError):
    """Later changes are in the way of undoing, or of doing again: the step is given up, and the next can be done."""

    code = "cannot-undo"
    sentence = "“{summary}” cannot be undone: “{path}” was changed again since."
    kept_safe = "Nothing was changed."
    advice = "Restore the version that you want instead. Undo goes on with what was done before."


class CannotRedo(CannotUndo):
    """The same, for doing again."""

    code = "cannot-redo"
    sentence = "“{summary}” cannot be redone: “{path}” has changed since."
    advice = "It stays under “Undone changes”, from where you can bring it back."


class CannotReword(UserError):
    """Others have the operation already, or something was done after it."""

    code = "cannot-reword"
    sentence = "This message can no longer be changed."
    kept_safe = "Nothing was changed."
    advice = "The change was shared, or something else was done since."


class SigningFailed(UserError):
    """The person's configuration asks for signatures (``commit.gpgSign``), and the program that signs failed."""

    code = "signing-failed"
    sentence = "The change could not be signed, as git's settings ask for."
    kept_safe = "Nothing was changed."
    advice = "Check your signing key and the program that signs, or do without signatures in this circle."


class HookRefused(UserError):
    """A hook of the clone said no; ``details`` has its words."""

    code = "hook-refused"
    sentence = "A check of this circle ({hook}) refused the change."
    kept_safe = "Nothing was changed."


class FileInUse(UserError):
    """The system would not let a file be replaced."""

    code = "file-in-use"
    sentence = "“{path}” cannot be replaced: another program may have it open."
    kept_safe = "Everything is as it was before."
    advice = "Close it there, then try again."


class NotReadable(UserError):
    """The system does not let a file or a folder be read."""

    code = "not-readable"
    sentence = "“{path}” cannot be read."
    kept_safe = "Nothing was changed."
    advice = "Ask whoever it belongs to, or leave it out."


class MovedOn(UserError):
    """The branch changed while the operation was under way."""

    code = "moved-on"
    sentence = "The circle changed while this was being done."
    kept_safe = "Nothing was changed."
    advice = "Try again."


class NotShared(UserError):
    """The clone has no place where it is shared."""

    code = "not-shared"
    sentence = "“{circle}” has no place where it is shared yet."
    advice = "Say where: the address of an empty repository, or a folder."


class OnNoBranch(UserError):
    """HEAD is detached: sharing goes from branch to branch."""

    code = "on-no-branch"
    sentence = (
        "“{circle}” stands at a single commit and on no branch (a detached HEAD), so it cannot be shared from there. "
        "Go back to a branch with git first: “git switch {branch}”, for instance."
    )
    kept_safe = "Nothing was changed."


class UnrelatedCircle(UserError):
    """Something else is shared at the place: the two histories have no commit in common.

    ``title``, ``author`` and ``date`` are those of the newest commit there.
    """

    code = "unrelated-circle"
    sentence = (
        "“{circle}” and what is shared at {remote} are two different circles: they have no version in common. "
        "The last change there is “{title}”, by {author}, {date}."
    )
    kept_safe = "Nothing was changed, neither here nor there."
    advice = "Choose another place, or have the two circles put together."


class InsideCircle(UserError):
    """The folder to share in lies in the circle itself."""

    code = "inside-circle"
    sentence = "“{remote}” lies in “{circle}” itself: a circle cannot be shared inside itself."
    kept_safe = "Nothing was changed."
    advice = "Choose a folder elsewhere: on a USB stick, on a shared drive."


class WorkingCopy(UserError):
    """The place is a clone that somebody works in: nothing may be sent under that person's hands."""

    code = "working-copy"
    sentence = "“{remote}” is somebody's working copy, so nothing can be sent there: choose an empty folder."
    kept_safe = "Your versions are safe on this computer, and nothing was changed there."


class CannotReach(UserError):
    """The place where the circle is shared does not answer, or does not let the person in."""

    code = "cannot-reach"
    sentence = "The place where “{circle}” is shared ({remote}) cannot be reached."
    kept_safe = "Your versions are safe on this computer."
    advice = "Check the network and your access, then share again."


class Offline(CannotReach):
    """No connection to the place where the circle is shared."""

    code = "offline"
    sentence = "There is no connection to the place where “{circle}” is shared ({remote})."
    advice = "Go on working, and share when you are online again."


class AccessDenied(CannotReach):
    """The place where the circle is shared does not know the person, or not well enough."""

    code = "access-denied"
    sentence = "The place where “{circle}” is shared ({remote}) does not let you in."
    advice = "Check your name and password there, or your key, and whether you may change this circle."


class NothingThere(CannotReach):
    """The address of the place where the circle is shared leads to nothing."""

    code = "nothing-there"
    sentence = "There is nothing at the address where “{circle}” is shared ({remote})."
    advice = "Check the address, or plug the disk in, then share again."


class SharingRefused(UserError):
    """The other side did not accept what was sent."""

    code = "sharing-refused"
    sentence = "The place where “{circle}” is shared ({remote}) did not accept the versions."
    kept_safe = "Your versions are safe on this computer."


class RefusedInWords(SharingRefused):
    """The other side did not accept what was sent, and says why; ``words`` are its own."""

    code = "sharing-refused-in-words"
    sentence = "The place where “{circle}” is shared ({remote}) did not accept the versions. It says: {words}"


class AlreadyShared(AlreadyThere):
    """A place to share at was named, and the circle has one."""

    code = "already-shared"
    sentence = "“{circle}” is shared already, at {path}."
    advice = "Share without naming a place, or change the place in the window."
