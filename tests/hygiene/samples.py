"""For each check one tree it must accept, and trees with the places (`path:line`) it must report."""

_GUARDED = "#pragma once\n#include <string>\nnamespace pie { inline std::string Name() { return {}; } }\n"
_REGISTRY = "registry." + "npmjs.org"
_HOME = "/ho" + "me/anna/pie"

SAMPLES = {
    "file_length": (
        {"runtime/base/a.cc": "\n" * 600, "generated/a/a.cc": "\n" * 900, "tests/golden/a/b.cc": "\n" * 700},
        [
            ({"runtime/base/a.cc": "\n" * 601}, ["runtime/base/a.cc:601"]),
            ({"tests/bench/peers.mjs": "\n" * 700, "dev": "\n" * 601}, ["dev:601", "tests/bench/peers.mjs:601"]),
        ],
    ),
    "light_includes": (
        {
            "runtime/include/pie/a.h": '#include <string>\n#include "pie/b.h"\n',
            "generated/acme/acme.h": "#include <cstdint>\n#include <pie/a.h>\n",
            "plugins/acme/acme.cc": '#include "acme/acme.h"\n#include "helper.h"\n',
            "plugins/acme/helper.h": "",
            "runtime/net/a.cc": "#include <boost/asio.hpp>\n",
            "plugins/depot/depot.libraries": "libdepot\n",
            "plugins/depot/depot.cc": "#include <poll.h>\n#include <depot/depot.h>\n",
        },
        [
            ({"runtime/include/pie/a.h": "\n#include <nlohmann/json.hpp>\n"}, ["runtime/include/pie/a.h:2"]),
            ({"generated/acme/acme.cc": "#include <pqxx/pqxx>\n"}, ["generated/acme/acme.cc:1"]),
            ({"generated/registry.cc": "#include <fmt/core.h>\n"}, ["generated/registry.cc:1"]),
            ({"plugins/acme/acme.cc": "#  include <boost/url.hpp>\n"}, ["plugins/acme/acme.cc:1"]),
            ({"plugins/acme/acme.cc": "#include <depot/depot.h>\n", "plugins/depot/depot.libraries": "libdepot\n",
              "plugins/depot/depot.cc": "#include <boost/asio.hpp>\n"},
             ["plugins/acme/acme.cc:1", "plugins/depot/depot.cc:1"]),
            ({"plugins/acme/acme.cc": '#include "yaml-cpp/yaml.h"\n'}, ["plugins/acme/acme.cc:1"]),
            ({"plugins/acme/acme.cc": '#include "net/client.h"\n'}, ["plugins/acme/acme.cc:1"]),
            ({"plugins/acme/acme.cc": '#include "../../runtime/net/a.h"\n'}, ["plugins/acme/acme.cc:1"]),
        ],
    ),
    "layers": (
        {
            "runtime/net/a.cc": '#include "net/a.h"\n#include "base/loop.h"\n#include "pie/json.h"\n#include "b.h"\n',
            "runtime/executor/main.cc": '#include "surface/mcp.h"\n',
            "generator/main.cc": '#include "emit/docs.h"\n#include "checks/check.h"\n',
            "generator/emit/docs.cc": '#include "model/model.h"\n#include <yaml-cpp/yaml.h>\n',
        },
        [
            ({"runtime/net/a.cc": '#include "net/a.h"\n#include "db/pool.h"\n'}, ["runtime/net/a.cc:2"]),
            ({"runtime/base/a.h": "#include <net/a.h>\n"}, ["runtime/base/a.h:1"]),
            ({"runtime/net/a.cc": '#include "../surface/a.h"\n'}, ["runtime/net/a.cc:1"]),
            ({"runtime/net/a.cc": '#include "model/model.h"\n'}, ["runtime/net/a.cc:1"]),
            ({"runtime/misc/a.cc": ""}, ["runtime/misc/a.cc:1"]),
            ({"generator/emit/a.cc": '#include "checks/check.h"\n'}, ["generator/emit/a.cc:1"]),
            ({"generator/source/a.cc": '#include "manifest/a.h"\n'}, ["generator/source/a.cc:1"]),
            ({"generator/main.cc": '#include "engine/run.h"\n'}, ["generator/main.cc:1"]),
        ],
    ),
    "places": (
        {"README.md": "GET /srv/items and https://example.com/root/x, /root and /home are fine\n"},
        [
            ({"a.md": f"\nsee {_HOME}/x\n"}, ["a.md:2"]),
            ({"plugins/a/a.cc": f'auto path = "{_HOME}";\n'}, ["plugins/a/a.cc:1"]),
            ({"tests/golden/a.txt": "\n\nread @ROOT@/a.pie\n"}, ["tests/golden/a.txt:3"]),
            ({"tests/.npmrc": f"registry=https://{_REGISTRY}/\n"}, ["tests/.npmrc:1"]),
            ({"tests/package-lock.json": '{\n"resolved": "somewhere"}\n'}, ["tests/package-lock.json:2"]),
        ],
    ),
    "top_level": (
        {"README.md": "", "runtime/base/a.cc": "", "build-asan/x": "", "build/x": "", ".pie/x": ""},
        [({"notes.txt": "", "docs/a.md": "", "dev": ""}, ["docs:1", "notes.txt:1"])],
    ),
    "public_headers": (
        {"runtime/include/pie/a.h": _GUARDED},
        [
            ({"runtime/include/pie/a.h": "inline int Twice() { return 2; }\n"}, ["runtime/include/pie/a.h:1"]),
            ({"runtime/include/pie/a.h": "#pragma once\nstd::string Name();\n"}, ["runtime/include/pie/a.h:1"]),
        ],
    ),
}
