import { type NameOrigin, words } from "./origins";

export const UKRAINIAN: NameOrigin = {
  key: "ukrainian",
  country: "UKR",
  languages: ["uk", "ru"],
  custom: "gendered_family_name",
  nameOrder: "given_first",
  female: words(`
    Olena Oksana Iryna Nataliia Tetiana Svitlana Liudmyla Halyna Kateryna Yuliia Anna Mariia Viktoriia
    Anastasiia Daryna Sofiia Polina Yana Alina Inna Larysa Nadiia Vira Liubov Zlata Solomiia Khrystyna
    Marharyta Veronika Diana Yelyzaveta Milana Uliana Bohdana Myroslava Valentyna Nina Raisa Zoia Eva`),
  male: words(`
    Oleksandr Serhii Volodymyr Andrii Mykola Viktor Yurii Vasyl Ivan Oleh Dmytro Maksym Artem Bohdan
    Taras Ihor Roman Pavlo Petro Mykhailo Anatolii Vitalii Yevhen Denys Nazar Danylo Kyrylo Matvii Tymofii
    Ostap Yaroslav Illia Hryhorii Leonid Stepan Rostyslav Vladyslav Stanislav Hlib Mark`),
  family: words(`
    Shevchenko Bondarenko Kovalenko Boiko Tkachenko Kravchenko Oliinyk Shevchuk Koval Polishchuk
    Bondar Tkachuk Moroz Marchenko Lysenko Rudenko Savchenko Petrenko Kravchuk Klymenko Savchuk
    Panchenko Karpenko Havryliuk Melnyk Sydorenko Romanchuk Hnatiuk Zinchenko Dovhan Palamarchuk
    Kovalskyi Vyshnevskyi Chornovolskyi Zalevskyi Dubrovskyi Sokolovskyi Levytskyi Hrushevskyi
    Honcharuk Stetsenko Yurchenko Prykhodko Kolomiiets Tymoshchuk Fedorenko Nazarenko Vasylenko`),
};

export const RUSSIAN: NameOrigin = {
  key: "russian",
  country: "RUS",
  languages: ["ru"],
  custom: "gendered_family_name",
  nameOrder: "given_first",
  female: words(`
    Jelena Olga Natalja Irina Svetlana Jekaterina Tatjana Anna Marija Ljudmila Galina Nadezjda Vera
    Ljubov Ksenija Darja Polina Alisa Viktorija Valerija Sofja Jelizaveta Alla Larisa Zoja Nina`),
  male: words(`
    Aleksandr Sergej Vladimir Andrej Aleksej Dmitrij Nikolaj Ivan Mikhail Jevgenij Maksim Artjom
    Pavel Roman Viktor Oleg Igor Jurij Konstantin Kirill Anton Denis Stanislav Timofej Fjodor Gleb`),
  family: words(`
    Ivanov Smirnov Kuznetsov Popov Vasiljev Petrov Sokolov Mikhajlov Novikov Fjodorov Morozov Volkov
    Aleksejev Lebedev Semjonov Jegorov Pavlov Kozlov Stepanov Nikolajev Orlov Andrejev Makarov Nikitin
    Zakharov Zajtsev`),
};
