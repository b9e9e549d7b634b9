// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/mapping.hpp>

#include <algorithm>
#include <utility>

#include <loopbaan/core/id.hpp>

#include <core/invalid_id.hpp>
#include <exchange/json/kind_names.hpp>
#include <exchange/json/reader.hpp>

namespace loopbaan {
namespace {

using detail::object_cursor;
using detail::spot;

/// What one mapping/1 document says, with its references looked up in a framework.
class mapping_reader {
public:
  mapping_reader(const framework& fw, detail::reading& into) : fw_{fw}, sink_{into} {}

  mapping read(object_cursor document) {
    mapping made;
    static_cast<void>(document.find("loopbaan"));
    made.id = document.need_string("id");
    if (!made.id.empty() && !is_id(made.id))
      sink_.report(errc::invalid_id, document.pointer_of("id"), detail::invalid_id_details(made.id));
    made.person = document.find_string("person").value_or("");
    made.full_time = read_full_time(document.find("full_time"));
    made.phases = read_words<phase_index>(document.find("phases"), [&](const spot& at) {
      const auto word = at.as_string();
      return word ? reference(fw_.phases(), *word, at.pointer, {"fase", "phase"}) : std::nullopt;
    });
    made.competences = read_words<competence_index>(document.find("competences"), [&](const spot& at) {
      const auto word = at.as_string();
      return word ? reference(fw_.competences(), *word, at.pointer, {"bekwaamheid", "competence"}) : std::nullopt;
    });
    made.instruments = read_instruments(document.find("instruments"));
    made.groups = document.find_string_map("groups");
    made.phase = read_phase(document.find("phase"));
    made.unknown = set_of(document.find_strings("unknown"));
    made.ignore = set_of(document.find_strings("ignore"));
    const auto by = document.find("rater");
    is_rated_ = by.has_value();
    made.rated_by = read_rater(by);
    made.day = document.find_date("date");
    made.instrument = document.find_string("instrument").value_or("");
    for (const auto& [word, means] :
         read_words<rater>(document.find("raters"), [&](const spot& at) { return read_rater(at); }))
      made.raters.emplace(word, means);
    const auto values = document.find("values");
    read_columns(document.find("columns"), values, made);
    if (values) made.values = read_values(*values);
    document.note_unknown();
    made.notes = sink_.notes().take();
    note_open(made.notes);
    return made;
  }

private:
  static std::set<std::string> set_of(std::vector<std::string> words) { return {words.begin(), words.end()}; }

  std::optional<phase_index> read_phase(const std::optional<spot>& at) {
    const auto word = at ? at->as_string() : std::nullopt;
    return word ? reference(fw_.phases(), *word, at->pointer, {"fase", "phase"}) : std::nullopt;
  }

  std::optional<rater> read_rater(const std::optional<spot>& at) {
    const auto word = at ? at->as_string() : std::nullopt;
    const auto found = word ? parse_rater(fw_, *word) : std::nullopt;
    if (word && !found)
      sink_.report(errc::unknown_value, at->pointer, {*word, rater_ids(fw_)});
    return found;
  }

  /// Is this still to be filled in? Then it says nothing, but it is told.
  bool is_open(const spot& at) {
    const bool is_empty = at.value.is_null() || (at.value.is_string() && at.value.get<std::string>().empty());
    if (is_empty) open_.insert(at.pointer);
    return is_empty;
  }

  void note_open(diagnostics& notes) const {
    constexpr std::size_t most_told = 8;
    if (open_.empty()) return;
    std::string some;
    std::size_t told = 0;
    for (const std::string& each : open_) {
      if (told++ == most_told) break;
      some += (some.empty() ? "" : ", ") + each.substr(1);
    }
    if (told > most_told) some += ", …";
    notes.push_back({errc::mapping_open, sink_.at(*open_.begin()), {std::to_string(open_.size()), some}});
  }

  /// What words mean, each as `read` has it; those that are open aside.
  template <class Value, class Read>
  std::map<std::string, Value> read_words(const std::optional<spot>& all, Read read) {
    std::map<std::string, Value> made;
    if (!all || !all->is_object()) return made;
    sink_.notes().free_names(all->pointer);
    for (const auto& [word, value] : all->value.items()) {
      const spot at{value, detail::pointer_to(all->pointer, word), sink_};
      if (is_open(at)) continue;
      if (const std::optional<Value> means = read(at)) made.emplace(word, *means);
    }
    return made;
  }

  std::map<std::string, mapped_instrument> read_instruments(const std::optional<spot>& all) {
    return read_words<mapped_instrument>(all, [&](const spot& at) {
      mapped_instrument made;
      if (at.value.is_object()) {
        object_cursor cursor{at};
        made.is = cursor.find_string("is").value_or("");
        if (const auto values = cursor.find("values")) made.values = read_values(*values);
        cursor.note_unknown();
      } else {
        made.is = at.as_string().value_or("");
      }
      return std::optional{made};
    });
  }

  double read_full_time(const std::optional<spot>& at) {
    if (!at || is_open(*at)) return 1;
    const auto number = at->as_number();
    if (number && *number > 0) return *number;
    if (number) sink_.report(errc::unknown_value, at->pointer, {at->value.dump(), {"40, 100, …", "40, 100, …"}});
    return 1;
  }

  /// The codes of the document, for each scale of which they all are levels. One that is no level of any scale is
  /// wrong.
  std::map<scale_index, std::map<std::string, rank>> read_values(const spot& at) {
    std::map<scale_index, std::map<std::string, rank>> made;
    if (!at.value.is_object()) {
      report_once(at.pointer, [&] { at.report_type({"een object", "an object"}); });
      return made;
    }
    sink_.notes().free_names(at.pointer);
    std::size_t filled = 0;
    for (const auto& [code, value] : at.value.items())
      filled += is_open({value, detail::pointer_to(at.pointer, code), sink_}) ? 0 : 1;
    std::set<std::string> known;
    for (const scale_index s : fw_.scales().indices()) {
      std::map<std::string, rank> codes;
      for (const auto& [code, value] : at.value.items())
        if (const auto found = level_on(fw_.scales()[s], value)) codes.emplace(code, *found);
      for (const auto& [code, level] : codes) known.insert(code);
      if (codes.size() == filled && !codes.empty()) made.emplace(s, std::move(codes));
    }
    for (const auto& [code, value] : at.value.items()) {
      if (known.contains(code) || is_open({value, detail::pointer_to(at.pointer, code), sink_})) continue;
      report_once(detail::pointer_to(at.pointer, code), [&, &code = code, &value = value] {
        sink_.report(errc::unknown_value, detail::pointer_to(at.pointer, code),
                     {value.is_string() ? value.get<std::string>() : value.dump(),
                      {"een niveau of nummer van een schaal van het raamwerk",
                       "a level or number of a scale of the framework"}});
      });
    }
    return made;
  }

  static std::optional<rank> level_on(const scale& of, const detail::json& value) {
    if (value.is_number_unsigned() && value.get<std::uint64_t>() <= of.levels.size())
      return make_rank(value.get<std::uint64_t>());
    if (!value.is_string()) return std::nullopt;
    const auto found = std::ranges::find(of.levels, value.get<std::string>(), &level::id);
    if (found == of.levels.end()) return std::nullopt;
    return make_rank(static_cast<std::size_t>(found - of.levels.begin()) + 1);
  }

  void read_columns(const std::optional<spot>& columns, const std::optional<spot>& values, mapping& made) {
    if (!columns || !columns->is_object()) return;
    sink_.notes().free_names(columns->pointer);
    for (const auto& [heading, value] : columns->value.items()) {
      const spot at{value, detail::pointer_to(columns->pointer, heading), sink_};
      if (is_open(at)) continue;
      object_cursor cursor{at};  // of an object; else every member is absent
      if (const auto use = cursor.find("is")) {
        if (const auto word = read_use(*use)) made.uses.emplace(heading, *word);
        cursor.note_unknown();
        continue;
      }
      const auto names = value.is_object() ? cursor.need("competences") : at;
      const auto own_values = cursor.find("values");
      cursor.note_unknown();
      if (names && is_open(*names)) continue;
      mapped_column column{heading, names ? read_competences(*names) : std::vector<mapped_competence>{}};
      for (mapped_competence& each : column.competences)
        if (const auto& codes = own_values ? own_values : values) each.codes = read_codes(*codes, each.competence);
      made.columns.push_back(std::move(column));
    }
  }

  std::optional<std::string> read_use(const spot& at) {
    if (is_open(at)) return std::nullopt;
    const auto word = at.as_string();
    if (!word || std::ranges::find(mapping_uses(), *word) != mapping_uses().end()) return word;
    std::string all;
    for (const std::string& each : mapping_uses()) all += (all.empty() ? "" : ", ") + each;
    sink_.report(errc::unknown_value, at.pointer, {*word, all});
    return std::nullopt;
  }

  /// One competence by id, or a list of them.
  std::vector<mapped_competence> read_competences(const spot& at) {
    std::vector<mapped_competence> found;
    const auto add = [&](const spot& each) {
      const auto id = each.as_string();
      const auto c = id ? reference(fw_.competences(), *id, each.pointer, {"bekwaamheid", "competence"}) : std::nullopt;
      if (!c) return;
      if (!is_rated_ && !established_.insert(*c).second)
        sink_.report(errc::duplicate_id, each.pointer,
                     {*id,
                      {"zonder “rater” kan een niveau maar uit één kolom komen",
                       "without “rater” a level can come from one column only"}});
      found.push_back({*c});
    };
    if (!at.value.is_array()) {
      add(at);
      return found;
    }
    for (std::size_t i = 0; i < at.value.size(); ++i) add({at.value[i], detail::pointer_to(at.pointer, i), sink_});
    return found;
  }

  std::map<std::string, rank> read_codes(const spot& at, competence_index c) {
    std::map<std::string, rank> codes;
    if (!at.value.is_object()) {
      report_once(at.pointer, [&] { at.report_type({"een object", "an object"}); });
      return codes;
    }
    sink_.notes().free_names(at.pointer);
    for (const auto& [code, value] : at.value.items()) {
      const spot each{value, detail::pointer_to(at.pointer, code), sink_};
      if (is_open(each)) continue;
      if (const auto found = read_level(each, c)) codes.emplace(code, *found);
    }
    return codes;
  }

  /// A level by id, or by its number.
  std::optional<rank> read_level(const spot& at, competence_index c) {
    std::string word;
    if (at.value.is_string()) {
      word = at.value.get<std::string>();
      if (const auto found = fw_.rank_of(c, word)) return found;
    } else if (at.value.is_number_unsigned()) {
      const auto number_given = at.value.get<std::uint64_t>();
      word = std::to_string(number_given);
      if (number_given <= number(fw_.top(c))) return make_rank(number_given);
    } else {
      report_once(at.pointer, [&] { at.report_type({"een niveau of een getal", "a level or a number"}); });
      return std::nullopt;
    }
    report_once(at.pointer, [&] {
      std::string choices;
      for (const level& each : fw_.scale_of(c).levels) choices += each.id + ", ";
      sink_.report(errc::unknown_level, at.pointer,
                   {word, fw_.competences()[c].id, choices + "0…" + std::to_string(number(fw_.top(c)))});
    });
    return std::nullopt;
  }

  /// Codes are read once for each competence that uses them, but wrong only once.
  template <class Report>
  void report_once(const std::string& pointer, Report report) {
    if (reported_.insert(pointer).second) report();
  }

  template <class Entity>
  std::optional<index_of<Entity>> reference(const table<Entity>& among, const std::string& id,
                                            const std::string& pointer, text what) {
    const auto found = among.find(id);
    if (!found)
      sink_.report(errc::unknown_reference, pointer,
                   {id, std::move(what),
                    did_you_mean(nearest(id, among.ids()),
                                 {"Kies een kenmerk uit het raamwerk.", "Choose an id of the framework."})});
    return found;
  }

  const framework& fw_;
  detail::reading& sink_;
  bool is_rated_ = false;
  std::set<competence_index> established_;
  std::set<std::string> reported_;
  std::set<std::string> open_;  ///< pointers to what is still to be filled in
};

}  // namespace

const std::vector<std::string>& mapping_uses() {
  static const std::vector<std::string> uses = {"person",     "phase", "route", "fte",    "since",    "done",
                                                "competence", "level", "score", "rater",  "rater id", "date",
                                                "instrument", "kind",  "until", "reason", "source"};
  return uses;
}

result<mapping> read_mapping(std::string_view bytes, const framework& fw, const std::string& file) {
  detail::reading read{file};
  auto whole = detail::document::open(bytes, detail::kind::mapping, read);
  if (!whole) return read.take();
  mapping made = mapping_reader{fw, read}.read({*whole, read});
  if (!read.clean()) return read.take();
  return made;
}

}  // namespace loopbaan
