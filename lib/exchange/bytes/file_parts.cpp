// SPDX-License-Identifier: BSL-1.0
#include <exchange/bytes/file_parts.hpp>

#include <cerrno>
#include <filesystem>
#include <utility>

namespace loopbaan::detail {
namespace {

diagnostic unreadable(const std::string& path, text why) { return {errc::file_unreadable, {path}, {std::move(why)}}; }

/// Why a file could not be opened.
text reason_of(int number) {
  switch (number) {
    case ENOENT:
    case ENOTDIR:
      return {"het bestaat niet", "it does not exist"};
    case EACCES:
    case EPERM:
      return {"u mag het niet lezen", "you may not read it"};
    case EISDIR:
      return {"het is een map", "it is a folder"};
    default:
      return {"het besturingssysteem weigert het", "the operating system refuses it"};
  }
}

std::string in_megabytes(std::size_t bytes) { return std::to_string((bytes + (1u << 20) - 1) >> 20); }

}  // namespace

file_parts::file_parts(const std::string& path, std::size_t largest) : path_{path}, largest_{largest} {
  std::error_code ignored;
  errno = 0;
  if (std::filesystem::is_directory(path, ignored))
    error_ = unreadable(path, reason_of(EISDIR));
  else if (in_.open(path, std::ios::binary); !in_)
    error_ = unreadable(path, reason_of(errno));
  else if (const auto size = std::filesystem::file_size(path, ignored); !ignored)
    size_ = static_cast<std::size_t>(size);
}

std::size_t file_parts::read(std::string& to, std::size_t most) {
  if (error_ || !in_) return 0;
  const std::size_t before = to.size();
  to.resize(before + most);
  in_.read(to.data() + before, static_cast<std::streamsize>(most));
  const auto count = static_cast<std::size_t>(in_.gcount());
  to.resize(before + count);
  read_ += count;
  if (in_.bad()) error_ = unreadable(path_, {"het lezen brak af", "reading broke off"});
  if (read_ > largest_) error_ = {errc::too_large, {path_}, {"> " + in_megabytes(largest_), in_megabytes(largest_)}};
  return count;
}

}  // namespace loopbaan::detail
