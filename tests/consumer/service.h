// A service on a loopback port, for the program's own calls.
#pragma once

#include <string>
#include <thread>

// Answers GET /parts/<n> to those who bring the key "k-123456", 404 for part 13, one connection
// at a time each. Stops when it is destroyed.
class Service {
 public:
  Service();
  ~Service();
  Service(const Service&) = delete;
  Service& operator=(const Service&) = delete;
  int port() const { return port_; }
  // How many requests were there at the same time, at most.
  static int most_at_once();

 private:
  void Accept();

  int listener_ = -1;
  int port_ = 0;
  std::thread thread_;
};
