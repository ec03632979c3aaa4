import { openCase, takeStep } from "../../actions/cases";
import { expect, test } from "../../fixtures";

test("a case is closed with a reason, and opened again where it was", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Bosetting");
  await signedInAs("settlement_officer", { teams: [team] });
  const address = await openCase(page, { givenName: "Amina", familyName: "Yusuf" });
  await page.getByRole("link", { name: "Avslutt saken" }).click();
  await page.getByLabel("Årsak").selectOption("Annen årsak");
  await page.getByRole("button", { name: "Avslutt saken" }).click();
  await expect(page.getByText("Denne årsaken må utdypes.").first()).toBeVisible();
  await page.getByLabel("Utdyping").fill("Flyttet til slekt");
  await page.getByRole("button", { name: "Avslutt saken" }).click();
  await expect(page.getByRole("heading", { name: "Saken er avsluttet" })).toBeVisible();
  await page.getByRole("link", { name: "Åpne saken igjen" }).click();
  await page.getByLabel("Hvorfor åpnes saken igjen?").fill("Kom tilbake");
  await page.getByRole("button", { name: "Åpne saken igjen" }).click();
  await expect(page).toHaveURL(address);
  await expect(page.getByText("Saken er åpnet igjen.")).toBeVisible();
});

test("of two who change the same case, the later is told, and keeps the text", async ({
  page,
  context,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Bosetting");
  await signedInAs("settlement_officer", { teams: [team] });
  const type = "Familiegjenforening";
  const address = await openCase(page, { givenName: "Bilal", familyName: "Omar", type });
  await page.goto(`${address}/avslutt`);
  const second = await context.newPage();
  await second.goto(address);
  await takeStep(second, "Begynn boveiledning", "Avtalt");
  await page.getByLabel("Årsak").selectOption("Reist ut av Norge");
  await page.getByLabel("Utdyping").fill("Reiste i går");
  await page.getByRole("button", { name: "Avslutt saken" }).click();
  await expect(page.getByText("Noen andre har lagret i mellomtiden")).toBeVisible();
  await expect(page.getByLabel("Utdyping")).toHaveValue("Reiste i går");
  await page.getByRole("button", { name: "Behold min tekst og lagre" }).click();
  await expect(page.getByRole("heading", { name: "Saken er avsluttet" })).toBeVisible();
});
