// SPDX-License-Identifier: BSL-1.0
#include <framework/checks.hpp>
#include <framework/fingerprint.hpp>

namespace loopbaan {

result<framework> framework::build(framework_draft draft, const std::string& file) {
  auto made = std::make_shared<data>();
  made->draft = std::move(draft);
  made->notes = made->draft.notes;
  detail::checks check{file};
  detail::check_and_resolve(*made, check);
  detail::check_and_add_steps(*made, made->draft.steps, check);
  if (!check.clean()) return check.take();
  made->fingerprint = made->edition = detail::fingerprint_of(made->draft);
  return framework{std::move(made)};
}

result<framework> framework::with(catalogue_draft catalogue, const std::string& file, std::string hash) const {
  detail::checks check{file};
  if (catalogue.framework != framework_ref{id(), version()})
    check.complain(errc::other_framework, detail::pointer{} / "framework",
                   {catalogue.framework.id + " " + catalogue.framework.version, id() + " " + version()});

  if (!catalogue.id.empty()) check.id(catalogue.id, detail::pointer{} / "id");
  if (!catalogue.version.empty()) check.id(catalogue.version, detail::pointer{} / "version");
  if (catalogue.title) check.words(*catalogue.title, detail::pointer{} / "title");
  std::set<std::string> seen;
  for (const source& each : sources()) seen.insert(each.id);
  check.sources(catalogue.sources, seen);

  auto made = std::make_shared<data>(*held_);
  std::vector<source> all_sources = sources().entries();
  all_sources.insert(all_sources.end(), catalogue.sources.begin(), catalogue.sources.end());
  made->sources = table{std::move(all_sources)};
  detail::check_and_add_steps(*made, catalogue.steps, check);
  if (!check.clean()) return check.take();
  made->fingerprint = detail::fingerprint_with(made->fingerprint, catalogue);
  made->notes.insert(made->notes.end(), catalogue.notes.begin(), catalogue.notes.end());
  made->catalogues.push_back({catalogue.id, catalogue.version, std::move(hash)});
  return framework{std::move(made)};
}

}  // namespace loopbaan
