// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string>

#include <loopbaan/exchange/data_table.hpp>

namespace loopbaan::detail {

/// Of whom a figure is, and whether it shows: what counts say that have a row per group.
struct group_rows {
  data_column about{data_column::kind::word, "about", "everyone, group, or no group: people without one"};
  data_column group{data_column::kind::word, "group", "name of the group; absent for everyone and for no group"};
  data_column figure{data_column::kind::word, "figure",
                     "shown; protected: hidden, for it would say something of few; nobody: there is nobody to count"};

  /// `of` is the name of a group, "" for the people without one, null for everyone; `nobody` where nobody is in it.
  void add(const std::string* of, bool nobody, bool shows) {
    about.add(std::string_view{of == nullptr ? "everyone" : of->empty() ? "no group" : "group"});
    group.add(of == nullptr || of->empty() ? cell_value{} : cell_value{std::string_view{*of}});
    figure.add(std::string_view{nobody ? "nobody" : shows ? "shown" : "protected"});
  }
};

}  // namespace loopbaan::detail
