// SPDX-License-Identifier: BSL-1.0
#include <exchange/json/parser.hpp>

#include <limits>
#include <string>
#include <utility>
#include <vector>

#include <loopbaan/exchange/documents.hpp>

#include <exchange/json/syntax.hpp>

namespace loopbaan::detail {
namespace {

/// A validating parser: keeps nothing of the text but the current depth.
class syntax_checker {
public:
  syntax_checker(std::string_view bytes, reading& into) : bytes_{bytes}, sink_{into} {}

  bool null() { return true; }
  bool boolean(bool) { return true; }
  bool number_integer(json::number_integer_t) { return true; }
  bool number_unsigned(json::number_unsigned_t) { return true; }
  bool number_float(json::number_float_t, const json::string_t&) { return true; }
  bool string(json::string_t&) { return true; }
  bool binary(json::binary_t&) { return false; }  // a JSON text has none
  bool key(json::string_t&) { return true; }
  bool start_object(std::size_t) { return open(); }
  bool end_object() { return close(); }
  bool start_array(std::size_t) { return open(); }
  bool end_array() { return close(); }

  bool parse_error(std::size_t position, const std::string& token, const json::exception& why) {
    sink_.report(errc::not_json, "", {explain_syntax_error(bytes_, position, token, why.what())});
    return false;
  }

private:
  bool open() {
    if (++depth_ <= deepest_document) return true;
    sink_.report(errc::too_deep, "", {std::to_string(deepest_document)});
    return false;
  }
  bool close() {
    --depth_;
    return true;
  }

  std::string_view bytes_;
  reading& sink_;
  std::size_t depth_ = 0;
};

/// Builds the tree from the parser's events, without recursion: deep input costs no stack.
class tree_builder {
public:
  tree_builder(std::string pointer, reading& into, std::size_t most_values)
      : base_{std::move(pointer)}, sink_{into}, left_{most_values}, most_{most_values} {}

  json take() { return std::move(root_); }

  bool null() { return put(nullptr); }
  bool boolean(bool value) { return put(value); }
  bool number_integer(json::number_integer_t value) { return put(value); }
  bool number_unsigned(json::number_unsigned_t value) { return put(value); }
  bool number_float(json::number_float_t value, const json::string_t& digits) {
    if (digits.find_first_of(".eE") != std::string::npos) return put(value);
    return put(json::binary({digits.begin(), digits.end()}));
  }
  bool string(json::string_t& value) { return put(std::move(value)); }
  bool binary(json::binary_t&) { return false; }

  bool start_object(std::size_t) { return open(json::object()); }
  bool end_object() { return close(); }
  bool start_array(std::size_t) { return open(json::array()); }
  bool end_array() { return close(); }

  bool key(json::string_t& name) {
    if (open_.back().node->contains(name)) {
      sink_.report(errc::duplicate_key, pointer_to(pointer(), name), {name});
      if (sink_.full()) return false;
    }
    open_.back().key = std::move(name);
    return true;
  }

  bool parse_error(std::size_t, const std::string&, const json::exception&) { return false; }  // was checked before

private:
  struct frame {
    json* node;
    std::string key = {};  ///< of the member that is being read, in an object
  };

  /// Where the innermost open array or object stands.
  std::string pointer() const {
    std::string words = base_;
    for (std::size_t i = 0; i + 1 < open_.size(); ++i)
      words =
          open_[i].node->is_object() ? pointer_to(words, open_[i].key) : pointer_to(words, open_[i].node->size() - 1);
    return words;
  }

  json* attach(json value) {
    if (left_ == 0) {
      sink_.report(errc::too_many_values, base_, {std::to_string(most_)});
      return nullptr;
    }
    --left_;
    if (open_.empty()) return &(root_ = std::move(value));
    json& parent = *open_.back().node;
    if (parent.is_object()) return &(parent[open_.back().key] = std::move(value));
    parent.push_back(std::move(value));
    return &parent.back();
  }

  bool put(json value) { return attach(std::move(value)) != nullptr; }

  bool open(json container) {
    json* const node = attach(std::move(container));
    if (node != nullptr) open_.push_back({node});
    return node != nullptr;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  std::string base_;
  reading& sink_;
  std::size_t left_;
  std::size_t most_;
  json root_;
  std::vector<frame> open_;
};

std::string in_megabytes(std::size_t bytes) { return std::to_string((bytes + (1u << 20) - 1) >> 20); }

}  // namespace

std::optional<std::string_view> check_json(std::string_view bytes, reading& into) {
  if (bytes.size() > largest_document) {
    into.report(errc::too_large, "", {in_megabytes(bytes.size()), in_megabytes(largest_document)});
    return std::nullopt;
  }
  if (!is_utf8(bytes)) {
    into.report(errc::not_utf8, "", {words_of(first_bad_byte(bytes))});
    return std::nullopt;
  }
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos) {
    into.report(errc::empty_file, "");
    return std::nullopt;
  }
  syntax_checker checker{bytes, into};
  if (!json::sax_parse(bytes.begin(), bytes.end(), &checker)) return std::nullopt;
  return bytes;
}

std::optional<json> parse_piece(std::string_view text, const std::string& pointer, reading& into,
                                std::size_t most_values) {
  tree_builder builder{pointer, into, most_values};
  if (!json::sax_parse(text.begin(), text.end(), &builder)) return std::nullopt;
  return builder.take();
}

json parse_own(std::string_view text) {
  reading ignored{""};
  return parse_piece(text, "", ignored, std::numeric_limits<std::size_t>::max()).value_or(json{});
}

}  // namespace loopbaan::detail
