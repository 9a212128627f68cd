"""Chats: private ones, groups and supergroups, with their members, topics and messages."""

from collections import deque
from dataclasses import dataclass, field
from typing import Any

from sandbox.feed import Bell
from sandbox.messages import Message
from sandbox.people import Account, Bot

RIGHTS = (
    "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
    "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users",
    "can_post_stories", "can_edit_stories", "can_delete_stories", "can_pin_messages", "can_manage_topics",
)  # fmt: skip
PERMISSIONS = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages",
    "can_manage_topics",
)  # fmt: skip
NOT_BY_DEFAULT = frozenset({"can_change_info", "can_pin_messages", "can_manage_topics"})
GENERAL = 1


@dataclass(slots=True)
class Member:
    """Somebody in a group: status of Bot API `ChatMember`, and rights if an administrator."""

    account: Account
    status: str = "member"
    rights: dict[str, bool] = field(default_factory=dict)
    custom_title: str | None = None

    @property
    def present(self) -> bool:
        """Whether they are in the group."""
        return self.status not in {"left", "kicked"}

    def may(self, right: str) -> bool:
        """Whether they hold an administrator's right."""
        return self.status == "creator" or (self.status == "administrator" and self.rights.get(right, False))

    def json(self) -> dict[str, Any]:
        """The Bot API `ChatMember`."""
        body: dict[str, Any] = {"user": self.account.json(), "status": self.status}
        match self.status:
            case "creator":
                body["is_anonymous"] = self.rights.get("is_anonymous", False)
            case "administrator":
                body |= {"can_be_edited": False, **{right: self.rights.get(right, False) for right in RIGHTS}}
            case "restricted":
                body |= {
                    "is_member": True,
                    "until_date": 0,
                    **dict.fromkeys(PERMISSIONS, False),
                    **self.rights,
                }
            case "kicked":
                body["until_date"] = 0
            case _:
                pass
        if self.custom_title and self.status in {"creator", "administrator"}:
            body["custom_title"] = self.custom_title
        return body


@dataclass(slots=True)
class Topic:
    """A forum topic; `thread` is the id of the service message that created it (1 = General)."""

    thread: int
    name: str
    by: int
    icon_color: int = 0x6FB9F0
    icon_custom_emoji_id: str | None = None
    closed: bool = False
    hidden: bool = False


@dataclass(slots=True)
class Chat:
    """A chat; a private one has `bot` and `person`, and its id for the bot is the person's."""

    id: int
    type: str
    title: str = ""
    username: str | None = None
    is_forum: bool = False
    bot: Bot | None = None
    person: Account | None = None
    members: dict[int, Member] = field(default_factory=dict)
    bots: dict[int, Bot] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    last_message_id: int = 0
    pinned: list[int] = field(default_factory=list)
    permissions: dict[str, bool] = field(default_factory=dict)
    migrated_to: int | None = None
    migrated_from: int | None = None
    blocked: bool = False
    deleted: bool = False
    last_bot: int | None = None
    keyboards: dict[int, tuple[dict[str, Any], int]] = field(default_factory=dict)
    presses: list[str] = field(default_factory=list)
    actions: deque[dict[str, Any]] = field(default_factory=lambda: deque(maxlen=20))
    revision: int = 0
    bell: Bell = field(default_factory=Bell)
    _json: dict[str, Any] | None = None

    @property
    def private(self) -> bool:
        """Whether it is a person's chat with a bot."""
        return self.person is not None

    @property
    def ref(self) -> str:
        """How the control API calls it."""
        return f"{self.bot.id}:{self.id}" if self.bot is not None else str(self.id)

    def new_message_id(self) -> int:
        """The next message id: one sequence per bot for private chats, one per group."""
        if self.bot is not None:
            self.bot.last_message_id += 1
            return self.bot.last_message_id
        self.last_message_id += 1
        return self.last_message_id

    def json(self) -> dict[str, Any]:
        """The Bot API `Chat`; a private one is not cached, because people rename themselves."""
        if self.person is not None:
            body = {"id": self.id, "type": "private"}
            user = self.person.json()
            return body | {key: user[key] for key in ("first_name", "last_name", "username") if key in user}
        if self._json is None:
            self._json = {"id": self.id, "type": self.type, "title": self.title}
            if self.username:
                self._json["username"] = self.username
            if self.is_forum:
                self._json["is_forum"] = True
        return self._json

    def changed(self) -> None:
        """Forget the cached `Chat` after a field was set."""
        self._json = None

    def allows(self, permission: str) -> bool:
        """Whether ordinary members may do this."""
        return self.permissions.get(permission, permission not in NOT_BY_DEFAULT)

    def may(self, account_id: int, right: str) -> bool:
        """Whether a member holds a right, as administrator or because everybody does."""
        member = self.members.get(account_id)
        if member is None or not member.present:
            return False
        return member.may(right) or (
            member.status in {"member", "administrator"} and self.allows_right(right)
        )

    def allows_right(self, right: str) -> bool:
        """Whether a right is open to every member (pins, topics, if the group allows it)."""
        return right in PERMISSIONS and self.permissions.get(right, False)
