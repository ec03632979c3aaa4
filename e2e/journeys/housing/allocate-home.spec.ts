import {
  aDwelling,
  aFamilyOfFive,
  answerOffer,
  fillInProtocol,
  foundHome,
  offerHome,
  signProtocol,
  takePhotoOfMeter,
  writeOfferLetter,
} from "../../actions/housing";
import { expect, test } from "../../fixtures";

const large = { places: 6, rooms: 6, areaM2: 132, wheelchair: true };
const small = { places: 2, rooms: 2, areaM2: 45, wheelchair: false };

test("allocate a home to a family of five with a wheelchair user", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Bolig");
  await signedInAs("housing_adviser", { teams: [team] });
  const { caseId } = await aFamilyOfFive(municipality, team);
  await aDwelling(municipality, { street: "Solveien 4", ...large });
  await aDwelling(municipality, { street: "Trappegata 9", ...small });

  await page.goto(`/saker/${caseId}/bolig/behov`);
  await page.getByText("Skriv behov").first().click();
  const need = page.getByRole("form", { name: "Behov" }).first();
  await need.getByLabel(/^Vurdert/).fill("2026-01-20");
  await need.getByLabel("Tilpasning 1").fill("Plass til rullestol i alle rom");
  await need.getByRole("button", { name: "Lagre behovet" }).click();
  await expect(page.getByText("Behovet er lagret.")).toBeVisible();
  await expect(page.getByText("Plass til rullestol i alle rom").first()).toBeVisible();

  await page.goto(`/saker/${caseId}/bolig`);
  await page.getByRole("link", { name: "Finn bolig" }).click();
  const search = page.getByRole("search", { name: "Finn bolig" });
  await search.getByText("Flere valg").click();
  await search.getByRole("checkbox", { name: "Kan brukes med rullestol" }).check();
  await search.getByLabel("Vis", { exact: true }).selectOption({
    label: "Alle, også de som ikke passer",
  });
  await search.getByRole("button", { name: "Vis" }).click();
  await expect(foundHome(page, "Trappegata 9")).toContainText(
    "Mangler dette: Kan brukes med rullestol",
  );
  await expect(foundHome(page, "Trappegata 9").getByRole("link", { name: /^Tilby/ })).toHaveCount(
    0,
  );
  await expect(foundHome(page, "Solveien 4")).toContainText("Har dette: Kan brukes med rullestol");
  await page.getByRole("link", { name: /^Tilby Solveien 4/ }).click();
  await expect(page.getByRole("checkbox", { name: "Sami Haidari" })).toBeChecked();
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(page.getByText("Boligen er tilbudt, og plassene er holdt av.")).toBeVisible();

  await writeOfferLetter(page, "Solveien 4");
  await answerOffer(page, "Takker ja");
  await page.getByRole("link", { name: "Åpne protokollen" }).click();
  await fillInProtocol(page);
  await takePhotoOfMeter(page, "Strømmåleren i gangen");
  await signProtocol(page, "Mariam Haidari");
  await page.getByRole("link", { name: "Se protokollen og bildene" }).click();
  const photo = page.getByRole("img", { name: "Bilde av målere: Strømmåleren i gangen" });
  await expect(photo.first()).toBeVisible();
  await expect(page.getByText(/Bildene ble signert sammen med protokollen/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Fjern" })).toHaveCount(0);
  await page.goto(`/saker/${caseId}/bolig`);
  await page.getByRole("heading", { name: "Solveien 4" }).getByRole("link").click();
  await page.getByRole("button", { name: "Lagre innflytting" }).click();
  await expect(page.getByText("Innflyttingen er lagret.")).toBeVisible();

  await page.goto(`/saker/${caseId}/bolig`);
  const home = page.getByRole("row").filter({ hasText: "Solveien 4" });
  await expect(home).toContainText("Bor der");
});

test("a refused offer keeps its reason, and a household that moves out its way on", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Bolig");
  await signedInAs("housing_adviser", { teams: [team] });
  const { caseId } = await aFamilyOfFive(municipality, team);
  await aDwelling(municipality, { street: "Fjellveien 2", ...large });
  await aDwelling(municipality, { street: "Solveien 4", ...large });

  await offerHome(page, caseId, "Fjellveien 2");
  await answerOffer(page, "Takker nei", "Beliggenhet");
  await offerHome(page, caseId, "Solveien 4");
  await answerOffer(page, "Takker ja");
  await page.getByText("Registrer innflytting uten protokoll").click();
  await page.getByRole("button", { name: "Lagre innflytting" }).click();
  await expect(page.getByText("Innflyttingen er lagret.")).toBeVisible();
  await page.locator("summary", { hasText: "Registrer utflytting" }).click();
  const out = page.getByRole("form", { name: "Registrer utflytting" });
  await out.getByLabel(/^Flyttet til/).selectOption({ label: "Egen eid bolig" });
  await out.getByLabel(/^Hvorfor/).selectOption({ label: "Har kjøpt bolig" });
  await out.getByRole("button", { name: "Lagre utflytting" }).click();
  await expect(page.getByText("Utflyttingen er lagret, og plassene er ledige.")).toBeVisible();

  await page.goto(`/saker/${caseId}/bolig`);
  const row = (street: string) => page.getByRole("row").filter({ hasText: street });
  await expect(row("Fjellveien 2")).toContainText("Beliggenhet");
  await expect(row("Solveien 4")).toContainText("Har kjøpt bolig. Egen eid bolig");
});
