"""The built service, as a process of its own, and what it answers."""

import json
import os
import re
import subprocess
import tempfile
import urllib.parse
import urllib.request

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class Service:
    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="parley-readers-")
        environment = {**os.environ, "PORT": "0", "DATA_DIR": self.folder.name, "LOG_LEVEL": "error"}
        self.process = subprocess.Popen(
            ["node", "dist/main.js"], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
        )
        for line in self.process.stdout:
            found = re.match(r"\s+(http://\S+)/ ", line)
            if found:
                self.url = found[1]
                return self
        raise RuntimeError("The service did not start.")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(30)
        self.process.stdout.close()
        self.folder.cleanup()

    def get(self, path):
        with urllib.request.urlopen(self.url + path) as response:
            return response.read()

    def json(self, path):
        return json.loads(self.get(path))

    def ask(self, query):
        return self.json("/graphql?" + urllib.parse.urlencode({"query": query}))["data"]
