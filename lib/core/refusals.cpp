// SPDX-License-Identifier: BSL-1.0
#include <core/refusals.hpp>

#include <utility>

namespace loopbaan::detail {

void refuse(diagnostic why) { throw error{{std::move(why)}}; }

void refuse_any(diagnostics why) {
  if (!why.empty()) throw error{std::move(why)};
}

void refuse_position(std::size_t position, std::size_t size) {
  refuse({errc::no_such_position, {}, {std::to_string(position), std::to_string(size)}});
}

void refuse_level(std::size_t rank) { refuse_level_of(254, rank); }

void refuse_level_of(std::size_t levels, std::size_t rank) {
  refuse({errc::no_such_level, {}, {std::to_string(rank), std::to_string(levels)}});
}

void require_size(std::size_t given, std::size_t wanted, counted_thing what) {
  if (given != wanted)
    refuse({errc::sizes_differ, {}, {text{what.nl, what.en}, std::to_string(given), std::to_string(wanted)}});
}

void refuse_value(text value, text given_for, text remedy) {
  refuse({errc::impossible_value, {}, {std::move(value), std::move(given_for), std::move(remedy)}});
}

}  // namespace loopbaan::detail
