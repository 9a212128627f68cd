"""What the tables of the company file share: unknown keys are mistakes, numbers are whole and bounded."""

from pydantic import AfterValidator, BaseModel, ConfigDict

from bot.validation import unfit

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Table(BaseModel):
    """A table of the file; a key it does not know is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def whole(value: object) -> object:
    """A number written as such: true and "7" are mistakes."""
    if type(value) is not int:
        raise unfit("a whole number")
    return value


def within(least: int, most: int) -> AfterValidator:
    """A number from `least` to `most`."""

    def check_it(value: int) -> int:
        if not least <= value <= most:
            raise unfit(f"{least} to {most}")
        return value

    return AfterValidator(check_it)
