import {
  beginPolicy,
  leaflet,
  leafletSection,
  publishPolicy,
  writePart,
  writeSmallPolicy,
} from "../../actions/policy";
import { expect, test } from "../../fixtures";

test("the page is given out in each language, and says when the municipality's words are not", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("administrator");
  await beginPolicy(page);
  await writeSmallPolicy(page);
  await publishPolicy(page);
  await page.goto("/veiviser/selvbosetting");
  await expect(leafletSection(page, "Hva er avtalt selvbosetting?")).toContainText(
    "Flyktningen finner boligen selv.",
  );
  await page.getByRole("link", { name: "Nynorsk" }).click();
  const what = leafletSection(page, "Kva er avtalt sjølvbusetting?");
  await expect(what).toContainText("Teksten finst på bokmål.");
  await expect(what).not.toContainText("Flyktningen finner boligen selv.");
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("link", { name: "Plain language" }).click();
  await expect(leaflet(page)).toHaveAttribute("lang", "en");
  await expect(leafletSection(page, "Do this")).toContainText("Wait! Do not sign. Do not pay.");
});

test("a long policy prints on one A4 page, without the frame around it", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("administrator");
  await beginPolicy(page);
  await writeSmallPolicy(page);
  await writePart(page, "husleie", async () => {
    for (const size of ["1 person", "2 personer", "3 personer", "4 personer", "5 eller flere"]) {
      await page.getByLabel(`${size}, uten oppvarming og strøm`).fill("9 000");
      await page.getByLabel(`${size}, med oppvarming og strøm`).fill("10 000");
    }
  });
  await writePart(page, "bolig", async () => {
    for (const demand of await page.getByRole("checkbox").all()) await demand.check();
    await page.getByLabel("Areal for hver person, minst").fill("20");
    await page.getByLabel("Reisetid til barnas skole, høyst").fill("30");
  });
  await publishPolicy(page);
  await page.goto("/veiviser/selvbosetting");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner").first()).toBeHidden();
  await expect(page.getByRole("button", { name: "Skriv ut" })).toBeHidden();
  await expect(leaflet(page)).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

test("a municipality that takes no part says so, and what happens instead", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("administrator");
  await beginPolicy(page);
  await writePart(page, "deltakelse", async () => {
    await page.getByRole("radio", { name: "Nei" }).check();
  });
  await writePart(page, "kontakt", async () => {
    await page.getByLabel("Kontor eller enhet").fill("Flyktningtjenesten");
    await page.getByLabel("E-post").fill("post@kommune.example");
  });
  await publishPolicy(page);
  await page.goto("/veiviser/selvbosetting");
  await expect(leaflet(page)).toContainText("Kommunen bruker ikke avtalt selvbosetting");
  await expect(leaflet(page)).not.toContainText("Krav til boligen");
});
