"""For all tests: in CI (`RECLAMA_TEST_ALL=1`) nothing may be skipped for want of a browser or a server."""

import os

import pytest
from hypothesis import HealthCheck, settings

ALL = os.environ.get("RECLAMA_TEST_ALL") == "1"
settings.register_profile("reclama", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("reclama")  # a busy machine is no mistake of the code


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    report = outcome.get_result()
    if ALL and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, although everything must run: {report.longrepr}"
