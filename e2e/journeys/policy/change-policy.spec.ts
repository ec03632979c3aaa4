import { beginPolicy, save, writePart } from "../../actions/policy";
import { expect, test } from "../../fixtures";

test("two who write in the same part see each other's words, and none are lost", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const manager = await municipality.person("manager");
  await signedInAs("administrator");
  await beginPolicy(page);
  const theirs = await pageOf(manager);
  for (const one of [page, theirs]) await one.goto("/admin/selvbosetting/kladd/husleie");
  const words = (one: typeof page) => one.getByLabel("Kommunens egne ord (bokmål)");
  await words(theirs).fill("Strøm kommer i tillegg.");
  await theirs.getByLabel("2 personer, med strøm").fill("9 900");
  await save(theirs);
  await expect(theirs).toHaveURL(/\/kladd#rent/);

  await words(page).fill("Strøm er med i husleien.");
  await save(page);
  const conflict = page.getByRole("region", { name: /lagret/i });
  await expect(conflict).toContainText("Strøm kommer i tillegg.");
  await expect(conflict).toContainText("Strøm er med i husleien.");
  await expect(conflict).toContainText("9900");
  await expect(words(page)).toHaveValue("Strøm er med i husleien.");
  await conflict.getByRole("button", { name: /^Bruk/ }).first().click();
  await conflict.getByRole("button", { name: "Behold min tekst og lagre" }).click();
  await expect(page).toHaveURL(/\/kladd#rent/);
  await expect(page.locator("#rent")).toContainText("9 900 kr");
  await expect(page.locator("#rent")).toContainText("Strøm er med i husleien.");
});

test("two who write in different parts do not disturb each other", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const manager = await municipality.person("manager");
  await signedInAs("administrator");
  await beginPolicy(page);
  await page.goto("/admin/selvbosetting/kladd/bolig");
  await writePart(await pageOf(manager), "kontrakt", async (theirs) => {
    await theirs.getByLabel("Kontrakten skal være skriftlig").check();
  });
  await page.getByRole("checkbox", { name: "Røykvarsler" }).check();
  await save(page);
  await expect(page.locator("#home")).toContainText("Røykvarsler");
  await expect(page.locator("#lease")).toContainText("Skriftlig kontrakt kreves");
});

test("what the law does not allow, and what is no number, is said at the field", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("administrator");
  await beginPolicy(page);
  await page.goto("/admin/selvbosetting/kladd/tilbud");
  await page
    .getByRole("group", { name: /garanti/ })
    .getByRole("radio", { name: "Ja" })
    .check();
  await page
    .getByRole("group", { name: /depositum/ })
    .getByRole("radio", { name: "Ja" })
    .check();
  await page.getByLabel("Garanti på inntil").fill("4");
  await page.getByLabel("Depositum på inntil").fill("3");
  await save(page);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("seks måneders husleie");
  await expect(page.getByLabel("Garanti på inntil")).toHaveValue("4");
  await page.goto("/admin/selvbosetting/kladd/husleie");
  await page.getByLabel("5 eller flere, med oppvarming", { exact: true }).fill("mye");
  await save(page);
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "5 eller flere, med oppvarming",
  );
});
