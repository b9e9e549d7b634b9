// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/crosswalk.hpp>

#include <exchange/documents/entity_writer.hpp>
#include <exchange/json/canonical_writer.hpp>

namespace loopbaan {
namespace {

using detail::json;
using detail::object_writer;

json write_scale_link(const scale_link& each) {
  object_writer to{each.extra};
  to.put("from", each.from);
  to.put("to", each.to);
  to.put_filled("levels", each.levels);
  return to.take();
}

json write_link(const competence_link& each) {
  object_writer to{each.extra};
  to.put("from", each.from);
  to.put("to", each.to);
  to.put("relation", name(each.how));
  to.put_filled("levels", each.levels);
  to.put_given("note", each.note);
  to.put_given("source", each.source);
  to.put_given("estimate", each.estimate);
  return to.take();
}

json write_unlinked(const unlinked_competence& each) {
  object_writer to{each.extra};
  to.put("id", each.id);
  to.put_given("note", each.note);
  return to.take();
}

}  // namespace

std::string write_crosswalk(const crosswalk_draft& draft) {
  object_writer to{draft.extra};
  to.put("loopbaan", "crosswalk/1");
  to.put("id", draft.id);
  to.put_given("version", draft.version);
  to.put_given("title", draft.title);
  to.put("from", detail::write_framework_ref(draft.from));
  to.put("to", detail::write_framework_ref(draft.to));
  to.put_list("sources", draft.sources, detail::write_source);
  to.put_list("scales", draft.scales, write_scale_link);
  to.put_list("links", draft.links, write_link);
  to.put_list("dropped", draft.dropped, write_unlinked);
  to.put_list("added", draft.added, write_unlinked);
  return detail::write_canonical(to.take());
}

}  // namespace loopbaan
