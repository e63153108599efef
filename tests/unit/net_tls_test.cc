// TLS of the HTTP client against servers with good, wrong, old and unknown certificates.
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include "net/http_client.h"
#include "net_testing.h"

namespace pie {
namespace {

using std::chrono_literals::operator""s;
using testing::Peer;
using testing::RawServer;

constexpr const char* kOk = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

// A key and a certificate; signed by `issuer` or by itself.
struct Identity {
  EVP_PKEY* key = EVP_EC_gen("P-256");
  X509* certificate = X509_new();

  Identity(const char* name, const char* alternatives, const Identity* issuer,
           long end_in_seconds) {
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1 + reinterpret_cast<long>(this) % 100000);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -7200);
    X509_gmtime_adj(X509_getm_notAfter(certificate), end_in_seconds);
    X509_set_pubkey(certificate, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
    X509_set_issuer_name(certificate,
                         X509_get_subject_name(issuer ? issuer->certificate : certificate));
    AddExtension(NID_basic_constraints, issuer ? "CA:FALSE" : "critical,CA:TRUE");
    if (alternatives) AddExtension(NID_subject_alt_name, alternatives);
    X509_sign(certificate, issuer ? issuer->key : key, EVP_sha256());
  }
  ~Identity() {
    X509_free(certificate);
    EVP_PKEY_free(key);
  }
  Identity(const Identity&) = delete;

  void AddExtension(int kind, const char* value) {
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
  }
};

// What the server saw, and what it is to do.
struct Behaviour {
  std::string server_name;
  int requests = 0;
  bool end_mark = true;  // says goodbye properly
  const char* answer = kOk;
  int max_version = TLS1_3_VERSION;
};

RawServer TlsServer(const Identity& identity, Behaviour& behaviour) {
  return RawServer([&](Peer& peer) {
    SSL_CTX* context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_max_proto_version(context, behaviour.max_version);
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_use_certificate(context, identity.certificate);
    SSL_CTX_use_PrivateKey(context, identity.key);
    SSL* session = SSL_new(context);
    SSL_set_fd(session, peer.fd());
    if (SSL_accept(session) == 1) {
      const char* name = SSL_get_servername(session, TLSEXT_NAMETYPE_host_name);
      behaviour.server_name = name ? name : "";
      char buffer[16384];
      while (SSL_read(session, buffer, sizeof buffer) > 0) {
        ++behaviour.requests;
        SSL_write(session, behaviour.answer, static_cast<int>(strlen(behaviour.answer)));
        if (behaviour.answer != kOk) break;
      }
      if (behaviour.end_mark) SSL_shutdown(session);
    }
    SSL_free(session);
    SSL_CTX_free(context);
  });
}

class Tls : public ::testing::Test {
 protected:
  void SetUp() override {
    signal(SIGPIPE, SIG_IGN);  // for the server of the test, which uses OpenSSL's own sockets
    directory_ = std::filesystem::temp_directory_path() / ("pie_tls_" + std::to_string(getpid()));
    std::filesystem::create_directories(directory_);
    FILE* file = fopen((directory_ / "ca.pem").c_str(), "w");
    PEM_write_X509(file, authority.certificate);
    fclose(file);
    settings.extra_ca_file = directory_ / "ca.pem";
  }
  void TearDown() override { std::filesystem::remove_all(directory_); }

  // "ok" or "code: message" of two GETs of one client.
  std::string Get(const std::string& host, uint16_t port, size_t body = 0) {
    HttpClient client(loop, settings);
    HttpCallOptions options;
    auto policy = std::make_shared<EgressPolicy>();
    policy->hosts = {"*"};
    policy->allow_private = true;
    options.egress = policy;
    options.total_timeout = 5s;
    std::string outcome;
    for (int i = 0; i < 2; ++i) {
      HttpRequest request("GET", *Url::Parse("https://" + host + ":" + std::to_string(port) + "/"));
      request.body.assign(body, 'x');
      auto response = loop.RunUntilDone(client.Send(std::move(request), options));
      if (!response) {
        return std::string(ErrorName(response.error().code)) + ": " +
               std::string(response.error().message);
      }
      outcome = response->body;
    }
    return outcome;
  }

  Loop loop;
  Identity authority{"test authority", nullptr, nullptr, 3600};
  HttpClientOptions settings;
  Behaviour behaviour;
  std::filesystem::path directory_;
};

TEST_F(Tls, AcceptsAGoodCertificateAndKeepsTheConnection) {
  Identity good("x", "DNS:localhost,IP:127.0.0.1", &authority, 3600);
  {
    RawServer server = TlsServer(good, behaviour);
    EXPECT_EQ(Get("localhost", server.port()), "ok");
    EXPECT_EQ(server.connections(), 1);
  }
  EXPECT_EQ(behaviour.server_name, "localhost");
  EXPECT_EQ(behaviour.requests, 2);
  RawServer server = TlsServer(good, behaviour);
  EXPECT_EQ(Get("127.0.0.1", server.port()), "ok");
  EXPECT_EQ(behaviour.server_name, "") << "an IP address is no server name";
}

TEST_F(Tls, SpeaksTls12) {
  Identity good("x", "DNS:localhost", &authority, 3600);
  behaviour.max_version = TLS1_2_VERSION;
  RawServer server = TlsServer(good, behaviour);
  EXPECT_EQ(Get("localhost", server.port()), "ok");
}

TEST_F(Tls, RefusesOldProtocols) {
  Identity good("x", "DNS:localhost", &authority, 3600);
  behaviour.max_version = TLS1_1_VERSION;
  RawServer server = TlsServer(good, behaviour);
  std::string failure = Get("localhost", server.port());
  EXPECT_TRUE(
      failure.starts_with("unavailable: 'localhost' cannot be reached: the TLS handshake failed: "))
      << failure;
}

TEST_F(Tls, RefusesOtherNames) {
  for (const char* names : {"DNS:other.test", "DNS:*.localhost", "DNS:local*", "IP:127.0.0.2"}) {
    Identity other("localhost", names, &authority, 3600);
    RawServer server = TlsServer(other, behaviour);
    EXPECT_EQ(
        Get("localhost", server.port()),
        "unavailable: 'localhost' cannot be reached: its certificate is not accepted: hostname "
        "mismatch")
        << names;
  }
  Identity named("x", "DNS:localhost,DNS:127.0.0.1", &authority, 3600);
  RawServer server = TlsServer(named, behaviour);
  EXPECT_EQ(
      Get("127.0.0.1", server.port()),
      "unavailable: '127.0.0.1' cannot be reached: its certificate is not accepted: IP address "
      "mismatch");
  EXPECT_EQ(behaviour.requests, 0);
}

TEST_F(Tls, RefusesExpiredSelfSignedAndUnknownCertificates) {
  Identity expired("x", "DNS:localhost", &authority, -3600);
  RawServer old = TlsServer(expired, behaviour);
  EXPECT_EQ(Get("localhost", old.port()),
            "unavailable: 'localhost' cannot be reached: its certificate is not accepted: "
            "certificate has "
            "expired");
  Identity self("x", "DNS:localhost", nullptr, 3600);
  RawServer alone = TlsServer(self, behaviour);
  EXPECT_EQ(
      Get("localhost", alone.port()),
      "unavailable: 'localhost' cannot be reached: its certificate is not accepted: self-signed "
      "certificate");
  Identity good("x", "DNS:localhost", &authority, 3600);
  RawServer server = TlsServer(good, behaviour);
  settings.extra_ca_file.clear();
  EXPECT_EQ(
      Get("localhost", server.port()),
      "unavailable: 'localhost' cannot be reached: its certificate is not accepted: unable to get "
      "local issuer certificate");
  EXPECT_EQ(behaviour.requests, 0);
}

TEST_F(Tls, AMissingAuthorityFileIsAnError) {
  Identity good("x", "DNS:localhost", &authority, 3600);
  RawServer server = TlsServer(good, behaviour);
  settings.extra_ca_file = "/does/not/exist.pem";
  EXPECT_EQ(
      Get("localhost", server.port()),
      "internal: the file of extra certificate authorities cannot be read: /does/not/exist.pem");
}

TEST_F(Tls, LargeRequestBodies) {
  Identity good("x", "DNS:localhost", &authority, 3600);
  RawServer server([&](Peer& peer) {
    SSL_CTX* context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_use_certificate(context, good.certificate);
    SSL_CTX_use_PrivateKey(context, good.key);
    SSL* session = SSL_new(context);
    SSL_set_fd(session, peer.fd());
    SSL_accept(session);
    std::vector<char> buffer(1 << 16);
    for (int round = 0; round < 2; ++round) {
      std::string text;
      while (text.find("\r\n\r\n") == std::string::npos ||
             text.size() < text.find("\r\n\r\n") + 4 + (2 << 20)) {
        int got = SSL_read(session, buffer.data(), static_cast<int>(buffer.size()));
        if (got <= 0) break;
        text.append(buffer.data(), static_cast<size_t>(got));
      }
      SSL_write(session, kOk, static_cast<int>(strlen(kOk)));
    }
    SSL_free(session);
    SSL_CTX_free(context);
  });
  EXPECT_EQ(Get("localhost", server.port(), 2 << 20), "ok");
}

TEST_F(Tls, ABodyThatIsCutOffIsNotABody) {
  Identity good("x", "DNS:localhost", &authority, 3600);
  behaviour.answer = "HTTP/1.1 200 OK\r\n\r\nbody to the end";
  RawServer server = TlsServer(good, behaviour);
  EXPECT_EQ(Get("localhost", server.port()), "body to the end");
  behaviour.end_mark = false;
  RawServer cutting = TlsServer(good, behaviour);
  EXPECT_EQ(Get("localhost", cutting.port()),
            "upstream: 'localhost' closed the connection in the middle of its answer");
}

TEST_F(Tls, AServerThatSpeaksNoTls) {
  RawServer server([](Peer& peer) { peer.Write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
  std::string failure = Get("localhost", server.port());
  EXPECT_TRUE(
      failure.starts_with("unavailable: 'localhost' cannot be reached: the TLS handshake failed: "))
      << failure;
  RawServer closing([](Peer&) {});
  failure = Get("localhost", closing.port());
  EXPECT_TRUE(failure.starts_with("unavailable: 'localhost' cannot be reached: ")) << failure;
}

}  // namespace
}  // namespace pie
