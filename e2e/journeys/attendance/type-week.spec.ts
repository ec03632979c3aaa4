import { aClassOf, mondayOfLastWeek, pressKeys, registeredIn } from "../../actions/attendance";
import { expect, test } from "../../fixtures";

const NAMES = Array.from({ length: 30 }, (_, at) => `Deltaker ${String(at + 1).padStart(2, "0")}`);
/** What two minutes hold at an unhurried two keys a second. */
const KEYS_IN_TWO_MINUTES = 240;

test("a week of thirty participants is typed by keyboard alone in less than two minutes", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teamId = await municipality.team("Program");
  const by = await signedInAs("programme_adviser", { teams: [teamId] });
  const classId = await aClassOf(municipality, { teamId, names: NAMES, by });
  const week = weekName(mondayOfLastWeek());
  await page.goto(`/program/uke?klasse=${classId}&uke=${week}`);
  await expect(page.getByText("150 mangler")).toBeVisible();

  await page.getByRole("gridcell").first().focus();
  let keys = 0;
  // The first is ill with a note of her own on Monday, the second leaves early on Tuesday.
  keys += await pressKeys(page, ["e", "ArrowDown", "ArrowRight", "3", "u"]);
  // The fifth is away with a child on Wednesday and Thursday.
  keys += await pressKeys(page, ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight"]);
  keys += await pressKeys(page, ["b", "Tab", "b"]);
  // A slip of the finger, undone.
  keys += await pressKeys(page, ["ArrowDown", "u", "Control+z"]);
  // The rest of the class as planned, with one key; then one who was there half of Friday.
  keys += await pressKeys(page, ["a", "End", "2", ",", "5", "Enter"]);
  expect(keys).toBeLessThan(KEYS_IN_TWO_MINUTES);

  await expect(page.getByText(/^Lagret \d/)).toBeVisible();
  await expect(page.getByText("ingenting mangler")).toBeVisible();
  const registered = await registeredIn(municipality, classId);
  expect(registered).toHaveLength(150);
  expect(registered.filter((line) => !/ \d 5$/.test(line))).toEqual([
    "Deltaker 01 1 0 SYK_EGENM",
    "Deltaker 02 2 3 UGYLDIG",
    "Deltaker 05 3 0 BARN_SYK",
    "Deltaker 05 4 0 BARN_SYK",
    "Deltaker 06 5 2",
  ]);
  await page.reload();
  await expect(page.getByText("150 dager ført")).toBeVisible();
  await expect(page.getByRole("row", { name: /^Deltaker 02/ })).toContainText("3U");
});

function weekName(monday: string): string {
  const thursday = new Date(`${monday}T12:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 3);
  const first = new Date(Date.UTC(thursday.getUTCFullYear(), 0, 4, 12));
  first.setUTCDate(first.getUTCDate() - ((first.getUTCDay() + 6) % 7));
  const week = Math.floor((thursday.getTime() - first.getTime()) / 604_800_000) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}
