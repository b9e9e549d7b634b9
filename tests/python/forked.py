# SPDX-License-Identifier: BSL-1.0
"""The program in processes of its own that need not import it: each is forked from one that has imported it and done
nothing else. Importing takes ten times as long as most of what tests ask.

As a script it is that process: `forked.py SOCKET`, a line of JSON and two streams for each run.
"""

import json
import os
import selectors
import signal
import socket
import subprocess
import sys
import time


class Server:
    """One process to fork from."""

    def __init__(self, environment):
        self.channel, theirs = socket.socketpair()
        with theirs:
            self.running = subprocess.Popen(
                [sys.executable, __file__, str(theirs.fileno())],
                env=environment,
                pass_fds=[theirs.fileno()],
                stdout=subprocess.DEVNULL,  # what it is for a run is said with the run
            )
        self.answers = self.channel.makefile("rb")

    def run(self, words, folder, seconds):
        """Exit status, standard output and standard error of the program."""
        pipes = [os.pipe(), os.pipe()]
        asked = json.dumps({"words": words, "folder": str(folder)}).encode() + b"\n"
        socket.send_fds(self.channel, [asked], [write for _, write in pipes])
        for _, write in pipes:
            os.close(write)
        forked = int(self.answers.readline())
        try:
            out, err = read_all([read for read, _ in pipes], seconds)
        except TimeoutError:
            os.kill(forked, signal.SIGKILL)
            raise
        finally:
            status = int(self.answers.readline())
        return status, out, err

    def end(self):
        self.answers.close()
        self.channel.close()
        self.running.wait()


def read_all(handles, seconds):
    """What comes from each handle until it is closed; closes it here too."""
    came = {handle: bytearray() for handle in handles}
    end = time.monotonic() + seconds
    try:
        with selectors.DefaultSelector() as selector:
            for handle in handles:
                selector.register(handle, selectors.EVENT_READ)
            while selector.get_map():
                ready = selector.select(end - time.monotonic())
                if not ready:
                    raise TimeoutError(f"the program took longer than {seconds} s")
                for key, _ in ready:
                    some = os.read(key.fd, 1 << 16)
                    came[key.fd] += some
                    if not some:
                        selector.unregister(key.fd)
    finally:
        for handle in handles:
            os.close(handle)
    return [bytes(came[handle]) for handle in handles]


def import_all():
    """All of the program; answers what runs it. No thread may have been begun: no fork has it."""
    import gc
    import importlib
    import pkgutil

    import loopbaan.program

    for module in pkgutil.walk_packages(loopbaan.program.__path__, "loopbaan.program."):
        importlib.import_module(module.name)
    gc.collect()
    gc.freeze()  # who looks at objects writes into them, and would copy all of them
    return loopbaan.program.main


def serve(channel, main):
    """Forks for each run that is asked for, and returns in the fork with the words of the command line; else at the end."""
    with channel:
        while True:
            asked, handles, _, _ = socket.recv_fds(channel, 1 << 20, 2)
            while asked and not asked.endswith(b"\n"):
                asked += channel.recv(1 << 20)
            if not asked:
                os._exit(0)
            forked = os.fork()
            if forked == 0:
                for number, handle in enumerate(handles, 1):
                    os.dup2(handle, number)
                    os.close(handle)
                return json.loads(asked)
            for handle in handles:
                os.close(handle)
            channel.sendall(b"%d\n" % forked)
            ended = os.waitpid(forked, 0)[1]
            channel.sendall(b"%d\n" % os.waitstatus_to_exitcode(ended))


if __name__ == "__main__":
    sys.path[0] = ""  # as for `python -m loopbaan`
    program = import_all()
    run = serve(socket.socket(fileno=int(sys.argv[1])), program)
    os.chdir(run["folder"])
    sys.argv = [os.path.join(os.path.dirname(sys.modules["loopbaan"].__file__), "__main__.py"), *run["words"]]
    program()
