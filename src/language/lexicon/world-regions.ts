/** Parts of the world that news prose names as places, and that are no country of ISO 3166. */
export const worldRegions: readonly string[] = [
  'Europe', 'Asia', 'Africa', 'North America', 'South America', 'Latin America', 'Central America', 'Middle East', 'Near East', 'Far East',
  'Central Asia', 'South Asia', 'Southeast Asia', 'East Asia', 'North Africa', 'West Africa', 'East Africa', 'Sub-Saharan Africa', 'Sahel', 'Horn of Africa',
  'Maghreb', 'Eastern Europe', 'Western Europe', 'Central Europe', 'Northern Europe', 'Southern Europe', 'Baltic states', 'Baltic countries', 'Baltics',
  'Balkans', 'Western Balkans', 'Scandinavia', 'Caucasus', 'South Caucasus', 'Benelux', 'Iberia', 'Mediterranean', 'Baltic Sea', 'Black Sea', 'Aegean',
  'Persian Gulf', 'Red Sea', 'English Channel', 'Arctic', 'Siberia', 'Kurdistan', 'Iraqi Kurdistan', 'Crimea', 'Donbas', 'Gaza', 'West Bank',
  'Schengen area', 'Schengen zone', 'Schengen', 'Eurozone',
];
