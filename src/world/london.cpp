#include "world/london.h"

namespace plaint {

namespace {

std::chrono::sys_seconds one_o_clock_on_last_sunday(std::chrono::year year, std::chrono::month month) {
  return std::chrono::sys_days{year / month / std::chrono::Sunday[std::chrono::last]} + std::chrono::hours{1};
}

}  // namespace

Date london_date(std::chrono::sys_seconds instant) {
  const std::chrono::year year = std::chrono::year_month_day{std::chrono::floor<Days>(instant)}.year();
  const bool summer = instant >= one_o_clock_on_last_sunday(year, std::chrono::March) &&
                      instant < one_o_clock_on_last_sunday(year, std::chrono::October);
  return std::chrono::floor<Days>(summer ? instant + std::chrono::hours{1} : instant);
}

}  // namespace plaint
