// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <vector>

#include <loopbaan/curriculum/curriculum.hpp>

/// How people call the parts of a map.
namespace loopbaan::detail {

[[nodiscard]] std::string title_of(const curriculum&, competence_index, language);

/// "P1-PED (Pedagogiek 1)"; the id alone where the title says no more.
[[nodiscard]] std::string title_of_module(const curriculum&, std::uint32_t module, language);

/// "P1-PED, P2-PED en 3 andere": the modules of cells, each once.
[[nodiscard]] std::string modules_of(const curriculum&, const std::vector<cell_place>&, language);
[[nodiscard]] std::string list_of_modules(const curriculum&, const std::vector<std::uint32_t>&, language);

/// " (voltijd, deeltijd)" where these are not all variants; "" else.
[[nodiscard]] std::string variants_of(const curriculum&, const std::vector<std::uint32_t>&, language);

/// "12,5 EC" of hundredths of an EC.
[[nodiscard]] std::string ec_words(std::int64_t hundredths, language);

}  // namespace loopbaan::detail
