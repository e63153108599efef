#include "surface/docs/docs.h"

namespace pie {

std::string_view Docs::Style() {
  return R"css(:root {
  color-scheme: light dark;
  --ink: #1c1b19; --soft: #6b675f; --line: #e4e0d8; --paper: #fffdf9; --shade: #f6f2ea;
  --accent: #a8431f;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece8e0; --soft: #a19b8f; --line: #38352f; --paper: #191815; --shade: #23211d;
          --accent: #f0946c; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
       font: 16px/1.6 system-ui, -apple-system, "Segoe UI", sans-serif; }
header { display: flex; align-items: baseline; gap: 2rem; padding: 1rem 1.5rem;
         border-bottom: 1px solid var(--line); }
.name { font-weight: 700; font-size: 1.25rem; letter-spacing: -.02em; color: var(--accent); }
header a { text-decoration: none; color: var(--soft); }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1.5rem 5rem; }
h1 { font-size: 2.1rem; line-height: 1.2; letter-spacing: -.02em; margin: 1rem 0 .5rem; }
h2 { font-size: 1.3rem; margin: 3rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 2rem 0 .25rem; }
a { color: var(--accent); text-underline-offset: .15em; }
code, pre { font: .875em/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { background: var(--shade); padding: .1em .35em; border-radius: 4px; overflow-wrap: anywhere; }
pre { background: var(--shade); border: 1px solid var(--line); border-radius: 8px;
      padding: .9rem 1rem; overflow-x: auto; }
.lead { font-size: 1.15rem; color: var(--soft); margin-top: 0; }
.tag { font-size: .75rem; padding: .1rem .5rem; border: 1px solid var(--line);
       border-radius: 999px; color: var(--soft); margin-left: .5rem; font-weight: 400; }
.destructive { color: #b3261e; border-color: currentColor; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
         gap: 1rem; padding: 0; list-style: none; }
.cards li { border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.1rem; }
.cards a { font-weight: 600; text-decoration: none; }
.cards p { margin: .35rem 0 0; color: var(--soft); font-size: .92rem; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0;
         border-bottom: 1px solid var(--line); }
td:first-child code { overflow-wrap: normal; white-space: nowrap; }
th { color: var(--soft); font-weight: 500; }
.note { border-left: 3px solid var(--accent); padding: .1rem 0 .1rem 1rem; color: var(--soft); }
@media (max-width: 40rem) { h1 { font-size: 1.7rem; } main { padding: 1rem 1rem 3rem; } }
)css";
}

}  // namespace pie
