import { expect, test } from "../../fixtures";

test("an administrator makes a team, fills it and takes someone out again", async ({
  page,
  municipality,
  signedInAs,
}) => {
  await signedInAs("administrator");
  const adviser = await municipality.person("housing_adviser", { name: "tor-team" });
  await page.goto("/admin/team");
  await page.getByLabel("Navn på teamet").fill("Bosetting øst");
  await page.getByRole("button", { name: "Opprett team" }).click();
  await expect(page.getByRole("heading", { name: "Bosetting øst", level: 1 })).toBeVisible();
  await page.getByRole("combobox", { name: "Person" }).selectOption({ label: adviser.name });
  await page.getByRole("button", { name: "Legg til i teamet" }).click();
  await expect(page.getByRole("rowheader", { name: adviser.name })).toBeVisible();
  await page.getByRole("button", { name: `Ta ut ${adviser.name}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ta ut" }).click();
  await expect(page.getByText("Ingen i teamet ennå")).toBeVisible();
});

test("two teams cannot have the same name", async ({ page, municipality, signedInAs }) => {
  await signedInAs("administrator");
  await municipality.team("Nord");
  await page.goto("/admin/team");
  await page.getByLabel("Navn på teamet").fill("nord");
  await page.getByRole("button", { name: "Opprett team" }).click();
  await expect(page.getByText("Et annet team har dette navnet.").first()).toBeVisible();
});

test("the circle for protected addresses is named people with a reason", async ({
  page,
  municipality,
  signedInAs,
}) => {
  await signedInAs("administrator");
  const adviser = await municipality.person("housing_adviser", { name: "vera-vern" });
  await page.goto("/admin/brukere/krets");
  await page.getByRole("combobox", { name: "Person" }).selectOption({ label: adviser.name });
  await page.getByLabel("Hvorfor trenger personen dette?").fill("Følger opp sperrede adresser");
  await page.getByRole("button", { name: "Legg til i kretsen" }).click();
  await expect(page.getByRole("rowheader", { name: adviser.name })).toBeVisible();
  const [row] = await municipality.sql(
    (sql) => sql`select action, reason from audit_event order by seq desc limit 1`,
  );
  expect(row).toEqual({
    action: "users.add-circle-member",
    reason: "Følger opp sperrede adresser",
  });
});
