import { lookFor, registerPerson } from "../../actions/people";
import { expect, test } from "../../fixtures";

test("a settlement officer registers a person, finds her as one types, and sees her number by an act", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("settlement_officer");
  await page.goto("/personer/ny");
  await page.getByLabel("DUF-nummer").fill("2015 123456 78");
  await expect(page.getByText("Kontrollsifrene i DUF-nummeret stemmer ikke")).toBeVisible();
  const address = await registerPerson(page, {
    givenName: "Özgür",
    familyName: "Åsheim",
    birthDate: "07.1990",
    duf: "2015 123456 78",
  });
  await expect(page.getByText("07.1990 (36 år)").first()).toBeVisible();

  await page.getByRole("button", { name: "Vis DUF-nummer" }).click();
  await expect(page.getByText("2015 123456 78")).toBeVisible();
  await page.getByRole("button", { name: "Skjul DUF-nummer" }).click();
  await expect(page.getByText("2015 123456 78")).toBeHidden();

  await page.goto("/personer");
  await lookFor(page, "ozg ås");
  await expect(page.getByRole("rowheader")).toHaveText(["Özgür Åsheim"]);
  expect(decodeURIComponent(page.url())).not.toMatch(/ozg|ås/i);
  await page.getByRole("link", { name: "Özgür Åsheim" }).click();
  await expect(page).toHaveURL(address);
});

test("a person of another municipality is not found, as if there were none", async ({
  page,
  signedInAs,
  otherMunicipality,
  browser,
  baseURL,
}) => {
  await signedInAs("settlement_officer");
  const address = await registerPerson(page, { givenName: "Amal", familyName: "Haddad" });
  const context = await browser.newContext({ baseURL });
  await otherMunicipality.startSession(
    context,
    await otherMunicipality.person("settlement_officer"),
  );
  const stranger = await context.newPage();
  const answers = [await stranger.goto(address), await stranger.goto("/personer/not-an-id")];
  expect(answers.map((answer) => answer?.status())).toEqual([404, 404]);
  await context.close();
});
