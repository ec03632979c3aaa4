import { sessionToday } from "../../actions/calendar";
import { status } from "../../actions/casework";
import { aHousehold } from "../../actions/guidance";
import { expect, test } from "../../fixtures";

test("an adviser shares the calendar by a secret address that names nobody, and ends it", async ({
  page,
  municipality,
  signedInAs,
  playwright,
  baseURL,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  const me = await signedInAs("housing_adviser", { teams });
  const { caseId } = await aHousehold(municipality, teams[0] ?? "", "Amina Yusuf");
  await sessionToday(municipality, caseId, me, "10:00");
  await page.goto("/innstillinger");
  await page.getByRole("button", { name: "Lag en adresse" }).click();
  const address = await page.getByRole("textbox", { name: "Adressen" }).inputValue();
  const path = new URL(address).pathname;

  const stranger = await playwright.request.newContext({ baseURL });
  const answer = await stranger.get(path);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toContain("text/calendar");
  const text = await answer.text();
  expect(text).toContain("SUMMARY:Veiledning");
  expect(text).toContain("T100000");
  for (const secret of ["Amina", caseId, me.name, me.accountId]) expect(text).not.toContain(secret);
  const again = await stranger.get(path, {
    headers: { "If-None-Match": answer.headers().etag ?? "" },
  });
  expect(again.status()).toBe(304);

  await page.reload();
  await expect(page.getByText(/^Adressen ble laget/)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Adressen" })).toHaveCount(0);
  await page.getByRole("button", { name: "Slutt å dele" }).click();
  await expect(status(page, "Adressen virker ikke lenger.")).toBeVisible();
  expect((await stranger.get(path)).status()).toBe(404);
  await stranger.dispose();
});
