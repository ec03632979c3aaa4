import { openNewCase, status } from "../../actions/casework";
import { chooseDigest, openSettings } from "../../actions/notices";
import { expect, test } from "../../fixtures";
import { mailTo } from "../../mail";

test("a manager asks for deadlines by e-mail, and the first one comes at once", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bosetting")];
  const email = `siv@${municipality.id}.kommune.example`;
  const manager = await signedInAs("manager", { teams, email });
  await openNewCase(page, "Bosetting", "Varselsen");
  await openSettings(page, manager.name);
  await expect(page.getByText(email)).toBeVisible();
  await expect(page.getByRole("radio", { name: "Aldri" })).toBeChecked();
  await chooseDigest(page, "Hver arbeidsdag");
  await expect(status(page, "Valget er lagret.")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Hver arbeidsdag" })).toBeChecked();

  await expect.poll(() => mailTo(email), { timeout: 30_000 }).toHaveLength(1);
  const [mail] = await mailTo(email);
  expect(mail?.subject).toMatch(/^Rotfeste: \d+ over fristen, \d+ innen 7 dager$/);
  expect(mail?.text).toContain(`Det som venter i ${municipality.name}`);
  expect(mail?.text).toContain("/oversikt");
  expect(`${mail?.text} ${mail?.html}`).not.toContain("Varselsen");
  expect(`${mail?.text} ${mail?.html}`).not.toContain(manager.name);
  await page.reload();
  await expect(page.getByText(/^Sendt /)).toBeVisible();

  await chooseDigest(page, "Aldri");
  await expect(status(page, "Valget er lagret.")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Aldri" })).toBeChecked();
});

test("someone without an address is told whom to ask", async ({
  page,
  municipality,
  signedInAs,
}) => {
  await signedInAs("housing_adviser", { teams: [await municipality.team("Bosetting")] });
  await page.goto("/innstillinger");
  await expect(page.getByText("Kontoen din har ingen e-postadresse")).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
});

test("someone who does not work with cases has nothing to choose", async ({ page, signedInAs }) => {
  await signedInAs("auditor");
  await page.goto("/innstillinger");
  await expect(
    page.getByText("Varsel om frister er for dem som arbeider med saker."),
  ).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
});
