import { wordSet } from '../word-set.ts';

/** Words that are written with a capital, at the head of a sentence or always, and are no part of a person's or a town's name. Small letters. */
export const notNames: ReadonlySet<string> = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat
  sun christmas easter ramadan spring summer autumn winter today yesterday tomorrow the a an this that these those
  in on at by for from of to with as after before since until during while when where why how what who which whose
  if but and or nor so yet both either neither not no all any some many most more few several each every one two
  three four five six seven eight nine ten hundreds thousands dozens scores over about around nearly almost under
  between among against across along near despite although though because however meanwhile also even only just
  still then there here now later earlier it its he she they we you i his her their our my your is are was were be
  has have had will would can could should might must do does did whether according asked speaking last next first
  second third other another such same own once twice again never always instead within without through into onto up
  down off out back like unlike per via let nothing everything something nobody everyone everybody people migrants
  migrant refugees police soldiers officials sanctions factbox exclusive update analysis opinion live watch read
  photo video breaking explainer figure table chapter article section part annex regulation decision directive
  decree law act treaty operation phase step stage telegram twitter facebook linkedin openstreetmap wechat snapchat
  iphone blackberry whatsapp tiktok instagram youtube
  internet covid boeing airbus nazi soviet parliament christian muslim catholic orthodox jewish islam english facing
  home foreign interior defence defense western eastern northern southern western-backed mostly data god state cold
  war world holocaust nobel olympic olympics games europeans west east north south baltic arab kurdish kurd kurds
  arabs schengen dublin representative commissioner urgent updated correction corrected wrapup newsflash alert
  arabic pashto dari farsi sorani kurmanji urdu hebrew tigrinya amharic bengali hindi swahili
  timeline profile interview background feature fewer less much enough plenty numerous various countless further
  additional record half double triple
  claim verdict rating context background topline headlines glossary fake misleading unproven chaos deadly standoff
  zone correction illegal irregular unlawful unauthorised unauthorized attempted member
`);
