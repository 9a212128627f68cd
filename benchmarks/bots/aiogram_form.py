"""aiogram's FSM with eight questions: `python -m benchmarks.bots.aiogram_form API TOKEN [REDIS_URL]`."""

import asyncio
import sys

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import Message

QUESTIONS = 8
_FORGET = 600  # seconds: nothing stays in the Redis of the machine


class Form(StatesGroup):
    """One state is enough: the answers are counted."""

    asking = State()


async def begin(message: Message, state: FSMContext) -> None:
    await state.set_state(Form.asking)
    await state.set_data({"answers": []})
    await message.answer("Pregunta 1: ¿qué ha pasado?")


async def answered(message: Message, state: FSMContext) -> None:
    answers = [*(await state.get_data())["answers"], message.text]
    if len(answers) == QUESTIONS:
        await state.clear()
        await message.answer("Gracias: lo hemos recibido.")
        return
    await state.update_data(answers=answers)
    await message.answer(f"Pregunta {len(answers) + 1}: ¿y después?")


def storage(url: str) -> BaseStorage:
    if not url:
        return MemoryStorage()
    from aiogram.fsm.storage.redis import RedisStorage

    builder = DefaultKeyBuilder(prefix="reclama-bench")
    return RedisStorage.from_url(url, key_builder=builder, state_ttl=_FORGET, data_ttl=_FORGET)


async def main(api: str, token: str, redis: str = "") -> None:
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(api)))
    dispatcher = Dispatcher(storage=storage(redis))
    dispatcher.message.register(begin, CommandStart())
    dispatcher.message.register(answered, Form.asking, F.text)
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
