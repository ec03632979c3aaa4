import { status } from "../../actions/casework";
import { aHousehold, expectSaved, startSession } from "../../actions/guidance";
import { interpreterIn } from "../../actions/interpreters";
import { expect, test } from "../../fixtures";

test("an interpreter is booked from a session that is written, which then has them from the booking", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  await signedInAs("housing_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "");
  const samira = { name: "Samira Haddad", languages: ["ar"], category: "B" };
  const interpreterId = await interpreterIn(municipality, samira);
  await startSession(page, household);
  await page.getByLabel("Dato", { exact: true }).first().fill("2026-01-20");
  await page.getByLabel("Klokkeslett").fill("10:30");
  await expectSaved(page);
  await page.getByRole("link", { name: "Bestill tolk" }).click();

  await expect(page.getByRole("link", { name: "Tilbake til veiledningen" })).toBeVisible();
  await expect(page.getByLabel("Hva gjelder møtet?")).toHaveValue("guidance");
  await expect(page.getByLabel("Klokkeslett")).toHaveValue("10:30");
  await page.getByLabel("Språk").selectOption("arabisk");
  await page.getByRole("radio", { name: "Til stede" }).check();
  await page.getByRole("radio", { name: "En tolk i registeret vårt" }).check();
  await page.getByRole("combobox", { name: /^Tolk/ }).selectOption(interpreterId);
  await page.getByRole("button", { name: "Bestill tolken" }).click();

  await expect(status(page, "Tolken er bestilt.")).toBeVisible();
  await expect(page.getByLabel("Bestilt tolk", { exact: true })).toHaveValue(/.+/);
  await expectSaved(page);
  const kept = await municipality.sql(
    (sql) => sql`select s.held_on::text as day, b.starts_at_time as at, b.interpreter_id as who
      from guidance_session s join interpreter_booking b
        on b.municipality_id = s.municipality_id and b.id = s.interpreter_booking_id
      where s.case_id = ${household.caseId} and b.held_on = s.held_on`,
  );
  expect([...kept]).toEqual([{ day: "2026-01-20", at: "10:30", who: interpreterId }]);
});
