// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include <loopbaan/framework/framework.hpp>

namespace loopbaan::detail {

/// Counts ratings of which the table does not say who gave them, by the words that it uses, so that they are told once.
class rater_tally {
public:
  /// A rating without a rater: with the word that stood there, "" for none.
  void see(std::string_view word, const place& where);

  /// One note 851 rater_unknown, if there was any. `has_column`: is there a column that should say who rated?
  void tell(const framework&, bool has_column, diagnostics& notes) const;

private:
  place first_;
  std::size_t count_ = 0;
  std::map<std::string, std::size_t, std::less<>> words_;
};

}  // namespace loopbaan::detail
