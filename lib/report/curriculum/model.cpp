// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/report/curriculum_page.hpp>

#include <algorithm>

namespace loopbaan {

curriculum_page_model model_curriculum_page(const curriculum& of, std::size_t most_nodes) {
  curriculum_page_model made{of};
  made.filling = filling_of(of);
  made.all = check_curriculum(of);
  for (const curriculum_finding& each : made.all) (each.accepted ? made.accepted : made.findings).push_back(each);
  made.covers = cover_of(of);
  repair_request asked;
  asked.most_nodes = most_nodes;
  made.repair = repair_curriculum(of, asked).value();
  made.weights = weigh_modules(of);
  made.longest_chain = critical_path(of);
  for (std::uint32_t m = 0; m < of.modules().size(); ++m) made.order.push_back(m);
  std::ranges::stable_sort(made.order, [&](std::uint32_t a, std::uint32_t b) {
    const module_span& one = of.resolved(a).when;
    const module_span& other = of.resolved(b).when;
    if (one.is_known() != other.is_known()) return one.is_known();
    return std::pair{one.first, one.last} < std::pair{other.first, other.last};
  });
  return made;
}

result<curriculum_page_model> with_starters(curriculum_page_model of, const cohort& people, protection rule) {
  const framework& fw = of.map.fw();
  if (!fw.is_same_edition(people.fw()))
    return diagnostic{
        errc::other_framework, {}, {people.fw().id() + " " + people.fw().version(), fw.id() + " " + fw.version()}};
  if (!of.map.profile()) {
    const auto none = fw.target("startbekwaam");
    if (!none) return none.errors();
  }
  of.starters = count_coverage(people, *of.map.profile(), "", rule);
  return of;
}

}  // namespace loopbaan
