// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/entity_reader.hpp>
#include <exchange/json/canonical_writer.hpp>

namespace loopbaan::detail {
namespace {

entry_conditions read_entry(object_cursor& at) {
  entry_conditions made;
  made.profile = at.find_string("profile");
  made.years = at.find_number("years");
  if (made.years && *made.years < 0)
    at.into().report(errc::quantity_negative, at.pointer_of("years"),
                     {print_number(*made.years), text{"jaren ervaring", "years of experience"}});
  made.extra = at.rest();
  return made;
}

facilitation read_facilitation(object_cursor& at) {
  facilitation made;
  made.hours = find_quantity(at, "hours", minutes_from_hours);
  made.source = at.find_string("source");
  made.estimate = at.find_bool("estimate");
  made.extra = at.rest();
  return made;
}

}  // namespace

phase read_phase(object_cursor& at) {
  phase made;
  made.id = at.need_string("id");
  made.title = at.need_text("title");
  made.exit = at.find_string("exit");
  made.lead = at.find_string("lead");
  made.max_years = at.find_count("max_years", {"jaren", "years"});
  made.extra = at.rest();
  return made;
}

role read_role(object_cursor& at) {
  role made;
  made.id = at.need_string("id");
  made.title = at.need_text("title");
  made.domains = at.find_strings("domains");
  made.profile = at.find_string("profile");
  if (const auto found = at.find("entry"); found && found->is_object()) {
    object_cursor entry{*found};
    made.entry = read_entry(entry);
  }
  if (const auto found = at.find("facilitation"); found && found->is_object()) {
    object_cursor given{*found};
    made.facilitated = read_facilitation(given);
  }
  made.source = at.find_string("source");
  made.estimate = at.find_bool("estimate");
  static_cast<void>(at.find_kept("sector"));
  made.extra = at.rest();
  return made;
}

route read_route(object_cursor& at) {
  route made;
  made.id = at.need_string("id");
  made.title = at.need_text("title");
  made.start = at.find_string("start");
  made.exit = at.find_string("exit");
  made.phases = at.find_strings("phases");
  made.lead = at.find_string("lead");
  made.max_years = at.find_count("max_years", {"jaren", "years"});
  made.source = at.find_string("source");
  made.estimate = at.find_bool("estimate");
  for (const char* each : {"ec", "rule"}) static_cast<void>(at.find_kept(each));
  made.extra = at.rest();
  return made;
}

}  // namespace loopbaan::detail
