// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/curriculum/cover.hpp>
#include <loopbaan/curriculum/repair.hpp>
#include <loopbaan/exchange/curriculum.hpp>
#include <loopbaan/exchange/documents.hpp>

#include <fuzz/fuzz.hpp>
#include <support/documents.hpp>

using namespace loopbaan;

/// Tables of a curriculum, one or several with a line of signs between them: whatever is read can be looked at, is
/// written down and read again, and a proven repair holds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const framework on = read_framework(testing::document("framework")).value();
  std::vector<curriculum_table> tables;
  std::string_view rest = fuzz::text_of(bytes, size);
  constexpr std::string_view between = "\n%%\n";
  while (tables.size() < 4) {
    const std::size_t end = rest.find(between);
    tables.push_back({std::string{rest.substr(0, end)}, "tabel-" + std::to_string(tables.size()) + ".csv"});
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + between.size());
  }
  const auto read = read_curriculum_tables(tables, on);
  if (!fuzz::accepted(read)) return 0;
  fuzz::demand_told(read->notes());
  const std::string document = write_curriculum(*read);
  const auto again = read_curriculum(document, on);
  fuzz::demand(fuzz::accepted(again) && write_curriculum(*again) == document, "nothing of a map is lost in a document");
  const auto found = check_curriculum(*read);
  for (const curriculum_finding& each : found)
    fuzz::demand(!print(each, *read, language::nl).empty() && !print(each, *read, language::en).empty(),
                 "a finding has a sentence");
  fuzz::demand(cover_of(*read).size() == read->competences().size() * read->variant_count(),
               "of each competence and variant it is known how far it is covered");
  const auto repair = repair_curriculum(*read, {.most_nodes = 200});
  fuzz::demand(fuzz::accepted(repair) && repair->bound <= repair->cost, "a bound is no more than what it bounds");
  return 0;
}
