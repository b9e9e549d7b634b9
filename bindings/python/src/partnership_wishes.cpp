// SPDX-License-Identifier: BSL-1.0
#include "partnership.hpp"

namespace loopbaan::binding {
namespace {

std::optional<std::string> other_of(const held_wish& w) {
  const wish_answer& answer = w.answer();
  if (!answer.other) return std::nullopt;
  if (answer.why == wish_reason::owner_full) return w.parts().owners[*answer.other].id;
  if (answer.why != wish_reason::rule) return w.parts().editions[*answer.other].id;
  const assignment_rule& rule = w.of.whole->found().rule;
  if (*answer.other >= rule.size()) return "lottery";
  return word_of(w.of.whole->round(), rule[*answer.other]);
}

void bind_wish_answer(py::module_& m) {
  py::class_<held_wish> bound(m, "WishAnswer", "What became of a wish, and why.");
  bound
      .def_property_readonly(
          "need", [](const held_wish& w) { return w.needed().id; }, "Id of the need.")
      .def_property_readonly(
          "edition", [](const held_wish& w) { return w.needed().wishes[w.wish].edition; }, "Id of the edition.")
      .def_property_readonly(
          "state", [](const held_wish& w) { return std::string{name(w.answer().state)}; },
          "\"placed\", \"waiting\", \"refused\" or \"not_judged\".")
      .def_property_readonly(
          "why", [](const held_wish& w) { return std::string{name(w.answer().why)}; },
          "Why it is not placed: \"met_otherwise\", \"no_date\", \"stated\", \"shut\", \"full\", \"owner_full\", \"overlap\", "
          "\"team\", \"needed\" or \"rule\"; \"none\": it is.")
      .def_property_readonly(
          "queue", [](const held_wish& w) { return w.answer().queue; },
          "Of who waits the place in the queue, from 1 on; else 0.")
      .def_property_readonly(
          "taken", [](const held_wish& w) { return w.answer().taken; },
          "Places of the edition (of its owner, where that is full) that are taken; of one that stays shut, who would come.")
      .def_property_readonly(
          "limit", [](const held_wish& w) { return w.answer().limit; },
          "Of so many; of one that stays shut, of so few at least.")
      .def_property_readonly("other", &other_of,
                             "Id of the edition or owner that stands in the way; of \"rule\" the level that would be worse, "
                             "\"lottery\" after the last; or None.")
      .def_property_readonly(
          "kept_by",
          [](const held_wish& w) {
            return to_tuple<std::size_t>(w.answer().kept_by, [](std::size_t each) { return each; });
          },
          "Of a full edition how many keep their places by each level of the rule, then by lottery, then because nothing moves "
          "them.")
      .def(
          "sentence",
          [](const held_wish& w, language lang) {
            return std::string{sentence(w.of.whole->round(), w.of.whole->found(), w.need, w.wish).in_language(lang)};
          },
          py::arg("lang") = "nl", "All of it in one sentence; no word of anybody else.")
      .def("__repr__", [](const held_wish& w) {
        return "<WishAnswer of " + w.needed().id + " for " + w.needed().wishes[w.wish].edition + ": " +
               std::string{name(w.answer().state)} + ">";
      });
  compare_themselves(bound);
}

void bind_edition_answer(py::module_& m) {
  const auto needs_of = [](std::vector<std::size_t> edition_answer::* list) {
    return [list](const held_edition& e) {
      return to_tuple<std::string>(e.answer().*list, [&](std::size_t need) { return e.parts().needs[need].id; });
    };
  };
  py::class_<held_edition> bound(m, "EditionAnswer", "What became of an edition.");
  bound
      .def_property_readonly(
          "edition", [](const held_edition& e) { return e.parts().editions[e.edition].id; }, "Id of the edition.")
      .def_property_readonly(
          "runs", [](const held_edition& e) { return e.answer().runs; }, "Does it run?")
      .def_property_readonly(
          "taken", [](const held_edition& e) { return e.answer().taken; }, "Places, with those filled before.")
      .def_property_readonly("placed", needs_of(&edition_answer::placed), "Ids of the needs that have a place in it.")
      .def_property_readonly("hit", needs_of(&edition_answer::hit),
                             "Where it stays shut, ids of the needs with a wish for it.")
      .def(
          "sentence",
          [](const held_edition& e, language lang) {
            return std::string{sentence_of_edition(e.of.whole->round(), e.of.whole->found(), e.edition).in_language(lang)};
          },
          py::arg("lang") = "nl", "All of it in a sentence or two, without anybody's name.")
      .def("__repr__", [](const held_edition& e) {
        return "<EditionAnswer of " + e.parts().editions[e.edition].id + ": " +
               (e.answer().runs ? "runs, " : "stays shut, ") + std::to_string(e.answer().taken) + " taken>";
      });
  compare_themselves(bound);
}

template <class Part>
tuple_of<std::string> ids_among(const std::vector<Part>& parts) {
  return to_tuple<std::string>(parts, [](const Part& each) { return each.id; });
}

std::size_t place_in(std::size_t count, py::ssize_t place) {
  const auto all = static_cast<py::ssize_t>(count);
  if (place < -all || place >= all) throw py::index_error("there are " + std::to_string(count));
  return static_cast<std::size_t>(place < 0 ? place + all : place);
}

/// A read-only sequence of so many parts that are made one by one.
template <class Part, class Held, class Count, class Make>
void made_one_by_one(py::class_<Held>& bound, Count count, Make make) {
  bound.def("__len__", count)
      .def(
          "__getitem__", [=](const Held& all, py::ssize_t place) { return make(all, place_in(count(all), place)); },
          py::arg("place"))
      .def("__iter__", [=](const Held& all) {
        py::list made;
        for (std::size_t i = 0; i < count(all); ++i) made.append(make(all, i));
        return py::typing::Iterator<Part>{py::iter(made)};
      });
  compare_themselves(bound);
}

}  // namespace

void bind_wishes(py::module_& m) {
  bind_wish_answer(m);
  bind_edition_answer(m);
  py::class_<held_wishes> wishes(m, "WishAnswers", "What became of all wishes: a sequence by need, of its wishes in order.");
  wishes.def_property_readonly(
      "ids", [](const held_wishes& all) { return ids_among(all.of.whole->round().parts().needs); }, "Ids of the needs.");
  wishes.def("__repr__", [](const held_wishes& all) {
    return "<WishAnswers of " + std::to_string(all.of.whole->found().wishes.size()) + " needs>";
  });
  made_one_by_one<tuple_of<held_wish>>(
      wishes, [](const held_wishes& all) { return all.of.whole->found().wishes.size(); },
      [](const held_wishes& all, std::size_t need) {
        std::vector<held_wish> made;
        for (std::size_t wish = 0; wish < all.of.whole->found().wishes[need].size(); ++wish)
          made.push_back({all.of, need, wish});
        return to_tuple<held_wish>(made, [](const held_wish& each) { return each; });
      });
  py::class_<held_editions> editions(m, "EditionAnswers", "What became of all editions: a sequence in their order.");
  editions.def_property_readonly(
      "ids", [](const held_editions& all) { return ids_among(all.of.whole->round().parts().editions); },
      "Ids of the editions.");
  editions.def("__repr__", [](const held_editions& all) {
    return "<EditionAnswers of " + std::to_string(all.of.whole->found().editions.size()) + " editions>";
  });
  made_one_by_one<held_edition>(
      editions, [](const held_editions& all) { return all.of.whole->found().editions.size(); },
      [](const held_editions& all, std::size_t edition) { return held_edition{all.of, edition}; });
}

}  // namespace loopbaan::binding
