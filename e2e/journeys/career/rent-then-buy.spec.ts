import {
  addHome,
  applyForStartLoan,
  followLease,
  openCareer,
  recordLease,
  setGoals,
} from "../../actions/career";
import { deadline } from "../../actions/deadlines";
import { aHousehold } from "../../actions/guidance";
import { expect, test } from "../../fixtures";

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("a lease that runs out becomes a purchase, and the career shows both homes", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Bolig")];
  await signedInAs("housing_adviser", { teams });
  const { caseId } = await aHousehold(municipality, teams[0] ?? "");
  await recordLease(page, caseId, {
    street: "Fjordgata 12",
    startsOn: inDays(-900),
    endsOn: inDays(160),
  });
  await followLease(page, { "Signert av begge": inDays(-910), "Flyttet inn": inDays(-900) });

  await page.goto(`/saker/${caseId}`);
  await expect(deadline(page, "Leiekontrakten går ut om et halvt år")).toBeVisible();
  await expect(deadline(page, "Leiekontrakten går ut om tre måneder")).toBeVisible();

  await setGoals(page, caseId, { wish: "Egen bolig", next: "Kjøpe leilighet med to soverom" });
  await applyForStartLoan(page, caseId, { appliedOn: inDays(-40) });
  await page.getByRole("link", { name: "Startlån" }).click();
  const form = page.getByRole("form", { name: "Oppdater søknaden" });
  await form.getByLabel(/^Status/).selectOption({ label: "Innvilget" });
  await form.getByLabel("Svar", { exact: true }).fill(inDays(-12));
  await form.getByLabel(/^Beløp/).fill("900 000");
  await form.getByRole("button", { name: "Lagre søknaden" }).click();
  await expect(page.getByText("Søknaden er lagret.")).toBeVisible();

  await page.goto(`/saker/${caseId}/bolig/leie`);
  await page.getByRole("link", { name: /Fjordgata 12/ }).click();
  const lease = page.getByRole("form", { name: "Hva som skjer med kontrakten" });
  await lease.getByLabel(/^Hva som skjer etterpå/).selectOption({ label: "Kjøper egen bolig" });
  await followLease(page, { "Avtalt med husstanden": inDays(-5) });
  await page.goto(`/saker/${caseId}`);
  await expect(deadline(page, "Leiekontrakten går ut om tre måneder")).toHaveCount(0);

  await page.goto(`/saker/${caseId}/bolig/leie`);
  await page.getByRole("link", { name: /Fjordgata 12/ }).click();
  await lease.getByLabel("Hvorfor").selectOption({ label: "Kjøpte egen bolig" });
  await followLease(page, { "Flyttet ut": inDays(-1) });
  await addHome(page, caseId, { tenure: "Egen bolig", fromOn: inDays(-1) });

  await openCareer(page, caseId);
  const homes = page.getByRole("table", { name: "Hjemmene til husstanden" });
  await expect(homes.getByRole("rowheader", { name: /Egen bolig/ })).toBeVisible();
  const rented = homes.getByRole("row", { name: /Leier privat/ });
  await expect(rented).toContainText("Kjøpte egen bolig");
  await expect(page.getByText("Kjøpe leilighet med to soverom")).toBeVisible();
  const ready = page.locator("section", { hasText: "Klar for å kjøpe" }).last();
  await expect(
    ready.getByRole("listitem").filter({ hasText: "Startlån er innvilget" }),
  ).toContainText("På plass");
});

test("absence because of the home is told to both advisers, on one line with the home", async ({
  municipality,
  pageOf,
}) => {
  const teams = [await municipality.team("Bolig")];
  const household = await aHousehold(municipality, teams[0] ?? "");
  const { caseId, name } = household;
  const programme = await pageOf(await municipality.person("programme_adviser", { teams }));
  await programme.goto(`/saker/${caseId}/bolig/karriere/fravar`);
  await programme.getByRole("radio", { name }).check();
  await programme.getByLabel(/^Siden/).fill(inDays(-6));
  await programme.getByRole("button", { name: "Lagre og varsle" }).click();
  await expect(programme.getByText(/begge veilederne ser det/)).toBeVisible();

  const housing = await pageOf(await municipality.person("housing_adviser", { teams }));
  for (const page of [programme, housing]) {
    await page.goto(`/saker/${caseId}`);
    await expect(deadline(page, "Bosituasjonen går ut over programmet").first()).toBeVisible();
  }
  await openCareer(housing, caseId);
  await expect(housing.getByText("Faller sammen med: ingen kjent bolig")).toBeVisible();
  await housing.getByRole("link", { name: `Boligen går ut over programmet: ${name}` }).click();
  await housing.getByLabel("Avtalt tiltak").fill("Midlertidig bolig nær skolen");
  await housing.getByLabel("Avtalt", { exact: true }).fill(inDays(0));
  await housing.getByRole("button", { name: "Lagre og varsle" }).click();
  await expect(housing.getByText("Ingenting venter på tiltak.")).toBeVisible();
});
