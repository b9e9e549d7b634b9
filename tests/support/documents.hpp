// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

#include <loopbaan/core/error.hpp>

#include <support/project.hpp>

/// Helpers for tests that read documents.
namespace loopbaan::testing {

/// A file of the tests or of the library, by its path in the project.
inline std::string file_of_project(const std::string& path) {
  std::ifstream in{project_folder() / path, std::ios::binary};
  if (!in) throw std::runtime_error{"no such file: " + path};
  return {std::istreambuf_iterator<char>{in}, {}};
}

/// A small document of tests/exchange/documents.
inline std::string document(const std::string& name) {
  return file_of_project("tests/exchange/documents/" + name + ".json");
}

/// `words` with its only or first `from` replaced: a document with one planted defect.
inline std::string planted(std::string words, std::string_view from, std::string_view to) {
  const auto at = words.find(from);
  if (at == std::string::npos) throw std::runtime_error{"nothing to replace: " + std::string{from}};
  return words.replace(at, from.size(), to);
}

/// The defects of a result as "number pointer, number pointer…"; "" when it has a value.
template <class Result>
std::string listed_defects(const Result& result) {
  std::string words;
  if (result) return words;
  for (const diagnostic& each : result.errors())
    words += (words.empty() ? "" : ", ") + std::to_string(static_cast<int>(each.code)) + " " + each.where.pointer;
  return words;
}

}  // namespace loopbaan::testing
