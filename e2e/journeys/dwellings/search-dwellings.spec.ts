import { status } from "../../actions/casework";
import { addRoom, dwellingRow, enterDwelling } from "../../actions/dwellings";
import { expect, test } from "../../fixtures";

test("a dwelling with rooms is registered, and found for a wheelchair user with the reasons", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("housing_adviser");
  const known = { "Areal i m²": "96", "Ledig fra": "2026-01-01" };
  await enterDwelling(
    page,
    { address: "Storgata 1" },
    { ...known, "Antall rom": "5", "Kan brukes med rullestol": "Ja" },
  );
  await expect(status(page, "Boligen er registrert.")).toBeVisible();
  await addRoom(page, "Rom mot hagen", 2);
  await enterDwelling(
    page,
    { address: "Trappegata 2" },
    { ...known, "Hvor mange kan bo der": "4", "Kan brukes med rullestol": "Nei" },
  );
  await page.goto("/boliger");
  await page.getByLabel("Antall personer").fill("2");
  await page.getByText("Flere valg", { exact: true }).click();
  await page.getByLabel("Kan brukes med rullestol").check();
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  const found = dwellingRow(page, "Storgata 1");
  await expect(found).toContainText("Alle 2 plassene er ledige");
  await expect(found).toContainText("Har dette: Kan brukes med rullestol");
  await expect(found).toContainText("Ikke trangbodd: 5 rom og 96 m² til 2 personer");
  await expect(dwellingRow(page, "Trappegata 2")).toHaveCount(0);
  await page
    .getByLabel("Vis", { exact: true })
    .selectOption({ label: "Alle, også de som ikke passer" });
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await expect(dwellingRow(page, "Trappegata 2")).toContainText(
    "Mangler dette: Kan brukes med rullestol",
  );
});
