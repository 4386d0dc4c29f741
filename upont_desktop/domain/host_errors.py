"""What a host says that a person can do something about: sign in, a certificate, a key, rights, a size."""

from __future__ import annotations

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.sign_in import Prompt, PromptKind
from upont_desktop.domain.writing_errors import AccessDenied, CannotReach, NothingThere, Offline, SharingRefused


class SignInNeeded(AccessDenied):
    """The host asks who the person is, and nobody has answered; ``refused`` is 1 where what was answered is wrong.

    ``kind``, ``place`` and ``name`` are those of the :class:`~upont_desktop.domain.sign_in.Prompt`.
    """

    code = "sign-in-needed"
    sentence = "{host} asks who you are before “{circle}” can be shared there."
    advice = "Sign in, then share again."

    @property
    def prompt(self) -> Prompt:
        """What is to be answered."""
        return Prompt(
            PromptKind(str(self.values["kind"])),
            str(self.values["place"]),
            str(self.values["name"]),
            text=str(self.values.get("text", "")),
        )

    @property
    def refused(self) -> bool:
        """Whether an answer was given, and is wrong."""
        return bool(self.values["refused"])


class SignInRefused(SignInNeeded):
    """What was answered is wrong, or no longer valid."""

    code = "sign-in-refused"
    sentence = "{host} did not accept your name with this password or access token: it is wrong, or has expired."
    advice = "Sign in again. Most hosts want an access token in place of the password."


class TokenNeeded(SignInNeeded):
    """The host takes no password, as two-factor sign-in is on, or for everybody."""

    code = "token-needed"
    sentence = "{host} takes no password here, only an access token."
    advice = "Make an access token at the host, and sign in with it in place of the password."


class PassPhraseNeeded(SignInNeeded):
    """The person's key is locked."""

    code = "pass-phrase-needed"
    sentence = "Your key “{place}” is protected by a pass phrase."
    advice = "Give the pass phrase, then try again."


class KeyRefused(AccessDenied):
    """The host knows none of the person's keys, or there is none."""

    code = "key-refused"
    sentence = "{host} does not know a key of yours, so it does not let you in."
    advice = "Make a key, or copy the one that you have, and paste it at the host. Then share again."


class KeyNotMade(UserError):
    """ssh-keygen is not there, or could not write."""

    code = "key-not-made"
    sentence = "No key could be made at “{path}”."
    kept_safe = "Nothing was changed."
    advice = "The details say why. OpenSSH must be installed on this computer."


class HostUnknown(CannotReach):
    """ssh meets a host for the first time; ``fingerprint`` is that of its key."""

    code = "host-unknown"
    sentence = "This computer has never met {host}. Its key has the fingerprint {fingerprint}."
    advice = "Compare it with what the host publishes, or ask whoever runs it, then accept it."


class HostChanged(CannotReach):
    """The key of a host is another than before."""

    code = "host-changed"
    sentence = "{host} shows another key than before: somebody may be pretending to be it. Nothing was sent."
    advice = (
        "Ask whoever runs the host whether its key was changed. Only if so, remove the old one in a terminal with "
        "“ssh-keygen -R {host}”, then share again."
    )


class CertificateUnknown(CannotReach):
    """The certificate is signed by nobody that this computer knows, or for another name."""

    code = "certificate-unknown"
    sentence = "{host} cannot prove who it is: this computer does not know who signed its certificate."
    advice = "Check the address. If the host belongs to your group, ask its administrator for its certificate."


class CertificateForOther(CertificateUnknown):
    """The certificate is valid, and names another host."""

    code = "certificate-for-other"
    sentence = "{host} shows the certificate of another host, so it cannot prove who it is."
    advice = "Check the address, letter by letter. If it is right, tell whoever runs the host."


class CertificateExpired(CannotReach):
    """The certificate is out of date, or the clock of this computer is wrong."""

    code = "certificate-expired"
    sentence = "The certificate of {host} has expired, so it cannot prove who it is."
    advice = "Check the date of this computer. If it is right, tell whoever runs the host, and share again later."


class ProxyTrouble(Offline):
    """A proxy stands between, and does not let the connection through."""

    code = "proxy-trouble"
    sentence = "The proxy of this network does not let a connection to {host} through."
    advice = "Check the proxy in your system's settings, or try again from another network."


class ProxyAsks(ProxyTrouble):
    """A proxy stands between, and wants to know who asks."""

    code = "proxy-asks"
    sentence = "The proxy of this network asks who you are before it lets a connection to {host} through."
    advice = (
        "Write your name before the proxy's address in your system's settings, as in name@proxy.example: then this "
        "program asks for the password."
    )


class DeadLine(Offline):
    """Nothing came for half a minute."""

    code = "dead-line"
    sentence = "Nothing has come from {host} for half a minute, so the connection was ended."
    advice = "Share again when the network is better: what has arrived already is not fetched twice, where possible."


class ProxySilent(DeadLine):
    """The proxy took the call, and then said nothing; ``proxy`` is its host and port."""

    code = "proxy-silent"
    sentence = "The proxy of this network ({proxy}) has said nothing for half a minute, so the connection was ended."
    advice = "Check the proxy in your system's settings, or try again from another network."


class BearerOnly(AccessDenied):
    """The host takes a token in a way that git does not know before version 2.46 (``Bearer``), and in no other."""

    code = "bearer-only"
    sentence = "{host} takes a token only in a way (“Bearer”) that git does not know."
    advice = "Share over ssh, with a key, or ask whoever runs the host to let people sign in with a name and a token."


class GoneFromHost(NothingThere):
    """The host knows no repository at the address: it was removed, or the person may not even know of it."""

    code = "gone-from-host"
    sentence = "{host} has nothing for you at the address where “{circle}” is shared ({remote})."
    advice = (
        "It was removed or renamed there, or your account may not see it: ask whoever runs the host, or share "
        "elsewhere."
    )


class StillSynchronising(CannotReach):
    """The program that synchronises the folder has not brought all files yet."""

    code = "still-synchronising"
    sentence = "“{remote}” is synchronised by {program}, which has not brought everything yet."
    advice = "Wait until it is at rest, then share again."


class NoRight(SharingRefused):
    """The person may read there, not write."""

    code = "no-right"
    sentence = "You may receive “{circle}” from {remote}, but not send to it. The host says: {words}"
    advice = "Ask whoever runs the circle there for the right to change it."


class Archived(SharingRefused):
    """The repository is archived: nobody can send to it."""

    code = "archived"
    sentence = "“{circle}” is archived at {remote}: it can be received, and nobody can send to it."
    advice = "Ask whoever runs it to bring it back, or share at another place."


class BranchProtected(SharingRefused):
    """Only some may send to the branch; the host's words say who. ``own`` is the name of a branch of one's own."""

    code = "branch-protected"
    sentence = "The branch “{branch}” at {remote} is protected. The host says: {words}"
    advice = "Send to a branch of your own, “{own}”, and ask somebody who may to take it over."


class FilesTooLarge(SharingRefused):
    """A file is larger than hosts take; told before anything is sent."""

    code = "files-too-large"
    sentence = "{host} takes no file as large as “{path}” ({size} MB, where {limit} MB are the limit)."
    advice = "Keep this one out: it stays on your disk, and everything else is shared."


class LfsCouldKeep(FilesTooLarge):
    """The same, where git-lfs is set up on this computer."""

    code = "lfs-could-keep"
    advice = (
        "Keep this one out, or give it to git-lfs, which keeps its content at the host beside the versions: everybody "
        "who has git-lfs receives it."
    )


class NoLfs(SharingRefused):
    """Git-lfs is not installed, or git was not told to run it."""

    code = "no-lfs"
    sentence = "git-lfs is not set up on this computer, so “{path}” cannot be kept with it."
    advice = "Install git-lfs, run “git lfs install” once in a terminal, and try again; or keep the file out."


class LargeContentRefused(SharingRefused):
    """The host has no git-lfs, or not enough room in it."""

    code = "large-content-refused"
    sentence = "{host} does not exchange large files through git-lfs. It says: {words}"
    advice = "Take it back with “Undo”, then keep the file out; or ask whoever runs the host."


class RefusedAsTooLarge(SharingRefused):
    """The host itself says that a file is too large."""

    code = "refused-as-too-large"
    sentence = "{host} refused the versions, as a file in them is too large for it. It says: {words}"
    advice = "Take the file back with “Undo”, and keep the rest without it."
