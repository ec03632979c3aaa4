/** The same in all languages: Chromium knows no nynorsk, and would write the hour in English. */
const clock = new Intl.DateTimeFormat("nb", {
  timeZone: "Europe/Oslo",
  hour: "2-digit",
  minute: "2-digit",
});

/** The hour of an instant in Norway. */
export function hourOf(instant: string): string {
  return clock.format(new Date(instant));
}
