// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include <core/refusals.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/prospect.hpp>

namespace loopbaan {
namespace {

/// Says it all, a sentence a line.
class prospect_teller {
public:
  prospect_teller(const framework& fw, const plan_prospect& found, objective unit, language lang)
      : fw_{fw}, found_{found}, unit_{unit}, lang_{lang} {}

  std::string run() {
    line(way());
    line(range());
    if (found_.cost.least)
      for (const missing_piece& each : found_.worst.pieces)
        line(said({"Geen plan is er als dit ontbreekt: ", "There is no plan if this is missing: "}) +
             explain(fw_, each, lang_) + ".");
    const auto [asked, others] = unknown();
    listed({"Onbekend, en van belang", "Unknown, and of importance"}, titles(fw_.competences(), asked));
    line(of_little_importance(others.size()));
    line(undated());
    std::vector<step_index> certain;
    for (const certain_step& each : found_.certain) certain.push_back(each.step);
    listed({"In elk geval nodig", "Needed anyhow"}, titles(fw_.steps(), certain));
    listed({"Misschien nodig", "Perhaps needed"}, titles(fw_.steps(), found_.perhaps));
    listed({"Niet uitgezocht of dit altijd nodig is", "Not settled whether always needed"},
           titles(fw_.steps(), found_.undecided));
    for (const assessment_worth& each : found_.assessments) line(worth(each));
    if (!found_.unknown.empty() && width_of(found_.cost) != 0)
      listed({"Hiervoor is er geen vaststelling", "No assessment finds this out"},
             titles(fw_.competences(), untold_of(asked)));
    line(asking());
    return std::move(words_);
  }

private:
  [[nodiscard]] std::string said(const text& words) const { return words.in_language(lang_); }
  [[nodiscard]] std::string amount(std::int64_t of) const { return print_amount(of, unit_, lang_, fw_.currency()); }

  void line(const std::string& words) {
    if (!words.empty()) words_ += words + "\n";
  }
  void listed(const text& what, const std::string& titles) {
    if (!titles.empty()) line(said(what) + ": " + titles + ".");
  }

  template <class Entity>
  [[nodiscard]] std::string titles(const table<Entity>& among, const std::vector<index_of<Entity>>& of) const {
    std::string words;
    constexpr std::size_t most = 8;  // of more than two behind these the number is told
    const std::size_t shown = of.size() > most + 2 ? most : of.size();
    for (std::size_t i = 0; i < of.size(); ++i) {
      detail::require_position(of[i].value, among.size());
      if (i < shown) words += (words.empty() ? "" : ", ") + among[of[i]].title.in_language(lang_);
    }
    if (shown < of.size())
      words += said({" en nog ", " and "}) + std::to_string(of.size() - shown) + said({"", " more"});
    return words;
  }

  /// By which way into the profession it is planned.
  [[nodiscard]] std::string way() const {
    for (const plan_outcome* plan : {&found_.worst, &found_.best})
      for (const planned_step& each : plan->steps)
        if (each.route) {
          detail::require_position(each.route->value, fw_.routes().size());
          return said({"Langs de route ", "By the route "}) + fw_.routes()[*each.route].title.in_language(lang_) + ".";
        }
    return {};
  }

  /// What is unknown: first what a step of the plan for the worst is for, then what would only open another way. Where
  /// there is no such plan all is of the first kind.
  [[nodiscard]] std::pair<std::vector<competence_index>, std::vector<competence_index>> unknown() const {
    if (found_.worst.steps.empty()) return {by_weight(), {}};
    std::set<competence_index> needed;
    for (const planned_step& each : found_.worst.steps)
      for (const reason& why : each.because)
        if (why.level) needed.insert(why.level->competence);
    std::pair<std::vector<competence_index>, std::vector<competence_index>> found;
    for (const competence_index c : found_.unknown) (needed.contains(c) ? found.first : found.second).push_back(c);
    return found;
  }

  /// First what a plan fails on if it is missing, then what somebody can find out.
  [[nodiscard]] std::vector<competence_index> by_weight() const {
    const auto weight = [&](competence_index c) {
      if (std::ranges::count(found_.worst.missing, c, &missing_level::competence) > 0) return 0;
      return std::ranges::count(found_.untold, c) > 0 ? 2 : 1;
    };
    std::vector<competence_index> all = found_.unknown;
    std::ranges::stable_sort(all, {}, weight);
    return all;
  }

  [[nodiscard]] std::vector<competence_index> untold_of(const std::vector<competence_index>& asked) const {
    std::vector<competence_index> found;
    std::ranges::copy_if(found_.untold, std::back_inserter(found),
                         [&](competence_index c) { return std::ranges::count(asked, c) > 0; });
    return found;
  }

  [[nodiscard]] std::string of_little_importance(std::size_t others) const {
    if (others == 0) return {};
    return said({"Ook onbekend, en alleen van belang als het een andere weg opent: ",
                 "Unknown too, and of importance only if it opens another way: "}) +
           counted(others, {"bekwaamheid", "competence"}, {"bekwaamheden", "competences"}, lang_) + ".";
  }

  [[nodiscard]] bool nothing_unknown() const { return found_.unknown.empty() && found_.undated.empty(); }

  /// No assessment tells of it: it stands in a file.
  [[nodiscard]] std::string undated() const {
    if (found_.undated.empty()) return {};
    return said({"Onbekend is wanneer dit gedaan is, en of het nog meetelt: ",
                 "It is not known when this was done, and whether it still counts: "}) +
           titles(fw_.steps(), found_.undated) +
           said({". De dag op het certificaat of in het dossier zegt het, met de dag van de vraag.",
                 ". The day on the certificate or in the file tells, with the day of the question."});
  }

  [[nodiscard]] std::string range() const {
    const auto& [least, most, always, proven] = found_.cost;
    if (!least) {
      if (!proven) return said({"Niet bekend is wat het plan kost.", "It is not known what the plan costs."});
      return said(nothing_unknown()
                      ? text{"Er is geen plan.", "There is no plan."}
                      : text{"Er is geen plan, wat er ook blijkt.", "There is no plan, whatever is found."});
    }
    if (most && proven && *least == *most) {
      if (nothing_unknown()) return said({"Het plan kost ", "The plan costs "}) + amount(*least) + ".";
      return said({"Het plan kost ", "The plan costs "}) + amount(*least) +
             said({", wat er ook blijkt.", ", whatever is found."});
    }
    std::string words = said({"Het plan kost ten minste ", "The plan costs at least "}) + amount(*least);
    if (most) return words + said({" en ten hoogste ", " and at most "}) + amount(*most) + ".";
    if (!proven) return words + ".";
    return words + said({"; of er is geen plan: dat hangt af van wat er blijkt.",
                         "; or there is no plan: that depends on what is found."});
  }

  [[nodiscard]] std::string worth(const assessment_worth& each) const {
    detail::require_position(each.assessment.value, fw_.assessments().size());
    const assessment& asked = fw_.assessments()[each.assessment];
    std::string words = said({"Vaststellen: ", "Find out: "}) + asked.title.in_language(lang_) + " (" +
                        amount(each.takes) + (asked.assessor ? ", " + *asked.assessor : "") + "): ";
    if (!each.left) return words + said({"daarna kan nog alles open zijn.", "after it everything may still be open."});
    if (*each.left == 0) return words + said({"daarna is de omvang zeker.", "after it the size is certain."});
    if (each.left == width_of(found_.cost))
      return words + said(each.proven
                              ? text{"kan alles nog open laten.", "may leave all of it open."}
                              : text{"hoeveel openblijft, is niet uitgezocht.", "how much stays open is not settled."});
    return words + said({"laat hoogstens ", "leaves at most "}) + amount(*each.left) + said({" open.", " open."});
  }

  [[nodiscard]] std::string asking() const {
    if (nothing_unknown() || width_of(found_.cost) == 0) return {};
    const asking_first& ask = found_.ask;
    if (!ask.loses) {
      return said(
          ask.proven ? text{"Geen vaststelling zegt of er een plan is.", "No assessment tells whether there is a plan."}
                     : text{"Niet uitgezocht is wat het best eerst wordt vastgesteld.",
                            "It is not settled what is best found out first."});
    }
    std::string words;
    if (ask.first) {
      detail::require_position(ask.first->value, fw_.assessments().size());
      words = said({"Begin met: ", "Begin with: "}) + fw_.assessments()[*ask.first].title.in_language(lang_);
      for (const assessment_index each : ask.then) {
        detail::require_position(each.value, fw_.assessments().size());
        words += said({", daarna ", ", then "}) + fw_.assessments()[each].title.in_language(lang_);
      }
    } else {
      words = said({"Begin meteen met het plan", "Begin with the plan at once"});
    }
    words += said({". Aan vaststellen en vergeefs werk samen gaat dan hoogstens ",
                   ". Finding out and work in vain then take together at most "}) +
             amount(*ask.loses) + said({" verloren", ""});
    if (!ask.proven)
      words += said({"; of het met minder kan, is niet uitgezocht", "; whether less will do is not settled"});
    return words + ".";
  }

  const framework& fw_;
  const plan_prospect& found_;
  objective unit_;
  language lang_;
  std::string words_;
};

}  // namespace

std::string explain(const framework& fw, const plan_prospect& found, objective unit, language lang) {
  return prospect_teller{fw, found, unit, lang}.run();
}

}  // namespace loopbaan
