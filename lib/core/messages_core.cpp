// SPDX-License-Identifier: BSL-1.0
#include <core/messages.hpp>

namespace loopbaan::detail {
namespace {

// clang-format off
constexpr error_text core_texts[] = {
  {errc::invalid_id, "invalid_id",
   "“{0}” is geen geldig kenmerk (id){1}", "“{0}” is not a valid id{1}",
   "Gebruik 1 tot 128 letters zonder accent, cijfers, punten, streepjes of dubbele punten, zonder spaties; begin met een letter of cijfer.",
   "Use 1 to 128 plain letters, digits, dots, dashes, underscores or colons, without spaces; begin with a letter or digit."},
  {errc::not_utf8, "not_utf8",
   "de tekst bevat tekens die niet te lezen zijn ({0})", "the text has bytes that cannot be read ({0})",
   "Sla het bestand op als UTF-8.", "Save the file as UTF-8."},
  {errc::quantity_negative, "quantity_negative",
   "{0} is kleiner dan nul ({1})", "{0} is less than zero ({1})",
   "Geef nul of meer.", "Give zero or more."},
  {errc::quantity_too_large, "quantity_too_large",
   "{0} is te groot ({1})", "{0} is too large ({1})",
   "Het meeste dat kan is 1.000.000.000.000 van de kleinste eenheid (minuten, honderdsten van geld of punten, weken).",
   "At most 1,000,000,000,000 of the smallest unit (minutes, hundredths of money or credits, weeks) fit."},
  {errc::quantity_not_whole, "quantity_not_whole",
   "{0} is niet precies weer te geven ({1})", "{0} cannot be kept exactly ({1})",
   "Geef uren in hele minuten (0,25 = 15 minuten), geld en punten met ten hoogste twee decimalen, weken als heel getal.",
   "Give hours in whole minutes (0.25 = 15 minutes), money and credits with at most two decimals, weeks as a whole number."},
  {errc::invalid_date, "invalid_date",
   "“{0}” is geen bestaande datum", "“{0}” is not a real date",
   "Schrijf de datum als dag-maand-jaar (1-8-2024) of jaar-maand-dag (2024-08-01).",
   "Write the date as year-month-day (2024-08-01) or day-month-year (1-8-2024)."},
};
// clang-format on

}  // namespace

std::span<const error_text> core_messages() noexcept { return core_texts; }

}  // namespace loopbaan::detail
