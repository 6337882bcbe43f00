# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""A desktop of our own, without a screen: virtual display, session bus, accessibility bus, window manager."""

import os
import shutil
import subprocess
import sys
import tempfile
import time


def run_inside(script, arguments, size="1366x768"):
    """Runs `script` again on a virtual display with a session bus, and returns its exit code."""
    runtime = tempfile.mkdtemp(prefix="hearten-journey-")
    os.chmod(runtime, 0o700)
    environment = dict(
        os.environ,
        HEARTEN_JOURNEY_INSIDE="1",
        XDG_RUNTIME_DIR=runtime,
        HOME=os.path.join(runtime, "home"),
        XDG_CONFIG_HOME=os.path.join(runtime, "home", "config"),
        XDG_DATA_HOME=os.path.join(runtime, "home", "data"),
        XDG_CACHE_HOME=os.path.join(runtime, "home", "cache"),
        TMPDIR=os.path.join(runtime, "tmp"),
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        QT_QPA_PLATFORM="xcb",
        LANG="C.UTF-8",
        NO_AT_BRIDGE="0",
    )
    for name in ("HOME", "TMPDIR"):
        os.makedirs(environment[name], mode=0o700, exist_ok=True)
    environment.pop("WAYLAND_DISPLAY", None)
    try:
        return subprocess.call(
            ["xvfb-run", "-a", "-s", f"-screen 0 {size}x24", "dbus-run-session", "--", sys.executable, script]
            + arguments,
            env=environment,
        )
    finally:
        shutil.rmtree(runtime, ignore_errors=True)


def start_window_manager(quiet):
    """A window that comes before it gets no focus, and no keys. It may fail to start while the display is still new."""
    for _ in range(5):
        manager = subprocess.Popen(["openbox"], **quiet)
        end = time.monotonic() + 5
        while manager.poll() is None and time.monotonic() < end:
            if subprocess.run(["xdotool", "get_num_desktops"], capture_output=True, check=False).returncode == 0:
                return manager
            time.sleep(0.05)
        manager.kill()
        manager.wait()
    raise AssertionError("The window manager did not start.")


class Desktop:
    """The accessibility bus and the window manager, for as long as the journey lasts."""

    def __enter__(self):
        launcher = next(
            path
            for path in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
            if os.path.exists(path)
        )
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.parts = [subprocess.Popen([launcher, "--launch-immediately"], **quiet), start_window_manager(quiet)]
        # Out of the way, so that nothing is lit up under it.
        subprocess.run(["xdotool", "mousemove", "4000", "4000"], check=False)
        return self

    def __exit__(self, *_):
        for part in self.parts:
            part.terminate()
            part.wait()
