// pie-pdf MAX_PAGES: reads a PDF from standard input and writes its text as one JSON object. A
// program of its own, because documents are hostile and because poppler is under the GPL: `pie`
// only starts it.
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

namespace {

constexpr size_t kMaxInput = 20 << 20;
constexpr size_t kMaxText = 8 << 20;
constexpr int kMaxPages = 200;

void Limit(int what, rlim_t most) {
  rlimit limit{most, most};
  setrlimit(static_cast<__rlimit_resource>(what), &limit);
}

// Memory, time, and no way out: no new processes, programs, sockets or files.
bool LockUp() {
  Limit(RLIMIT_AS, rlim_t{512} << 20);
  Limit(RLIMIT_CPU, 20);
  Limit(RLIMIT_FSIZE, 0);
  Limit(RLIMIT_NPROC, 0);
  Limit(RLIMIT_CORE, 0);
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return false;
#ifdef __x86_64__
  constexpr int kRefused[] = {
      SYS_socket, SYS_execve, SYS_execveat, SYS_fork,   SYS_vfork, SYS_ptrace,           SYS_kill,
      SYS_tkill,  SYS_unlink, SYS_unlinkat, SYS_rename, SYS_mkdir, SYS_process_vm_writev};
  constexpr unsigned short kCount = sizeof kRefused / sizeof *kRefused;
  constexpr unsigned kX32 = 0x40000000;  // calls of another interface under the same numbers
  sock_filter code[2 * kCount + 5] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, kX32, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
  };
  unsigned short at = 3;
  for (int call : kRefused) {
    code[at++] = BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call), 0, 1);
    code[at++] = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | 1);
  }
  code[at++] = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
  sock_fprog program{at, code};
  // A kernel without seccomp still has the limits above.
  (void)prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
#endif
  return true;
}

std::string ReadInput() {
  std::string data;
  char piece[65536];
  while (size_t count = std::fread(piece, 1, sizeof piece, stdin)) {
    data.append(piece, count);
    if (data.size() > kMaxInput) break;
  }
  return data;
}

std::string Utf8(const poppler::ustring& text) {
  poppler::byte_array bytes = text.to_utf8();
  return std::string(bytes.begin(), bytes.end());
}

void WriteText(const std::string& text) {
  std::string out = "\"";
  for (unsigned char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c >= 0x20) {
      out += static_cast<char>(c);
    } else {
      char escaped[8];
      std::snprintf(escaped, sizeof escaped, "\\u%04x", c);
      out += escaped;
    }
  }
  out += '"';
  std::fwrite(out.data(), 1, out.size(), stdout);
}

void WriteInfo(poppler::document& document) {
  constexpr const char* kKeys[][2] = {{"Title", "title"},     {"Author", "author"},
                                      {"Subject", "subject"}, {"Keywords", "keywords"},
                                      {"Creator", "creator"}, {"Producer", "producer"}};
  const char* comma = "";
  for (const auto& key : kKeys) {
    std::string value = Utf8(document.info_key(key[0]));
    if (value.empty()) continue;
    std::printf("%s\"%s\":", comma, key[1]);
    WriteText(value.substr(0, 4096));
    comma = ",";
  }
}

int Refuse(const char* why) {
  std::printf("{\"error\":\"%s\"}\n", why);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: pie-pdf MAX_PAGES < document.pdf > text.json\n");
    return 2;
  }
  int most = std::atoi(argv[1]);
  if (most < 1 || most > kMaxPages) most = kMaxPages;
  if (!LockUp()) return 1;
  poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
  std::string data = ReadInput();
  if (data.size() > kMaxInput) return Refuse("it has more than 20 MB");
  std::unique_ptr<poppler::document> document(
      poppler::document::load_from_raw_data(data.data(), static_cast<int>(data.size())));
  if (!document) return Refuse("it is no PDF, or a damaged one");
  if (document->is_locked()) return Refuse("it asks for a password");
  std::string text;
  int pages = document->pages();
  for (int i = 0; i < pages && i < most && text.size() < kMaxText; ++i) {
    std::unique_ptr<poppler::page> page(document->create_page(i));
    if (!page) continue;
    text += Utf8(page->text());
  }
  if (text.size() > kMaxText) {
    text.resize(kMaxText);
    while (!text.empty() && (text.back() & 0xC0) == 0x80) text.pop_back();
    if (!text.empty() && (text.back() & 0x80)) text.pop_back();
  }
  std::printf("{\"pages\":%d,\"info\":{", pages);
  WriteInfo(*document);
  std::printf("},\"text\":");
  WriteText(text);
  std::printf("}\n");
  return 0;
}
