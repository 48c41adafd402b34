const express = require('express');

const app = express();
const api = express.Router();

// Our newsletter tool. Its version 3 has campaigns, keywords and ad groups of its own.
api.get('/campaigns/', (request, response) => response.json([]));
api.get('/campaigns/:campaign/', (request, response) => response.json({}));
api.put('/campaigns/:campaign/', (request, response) => response.json({}));
api.get('/ad_groups/:ad_group/keywords/', (request, response) => response.json([]));
api.delete('/pins/:pin/', (request, response) => response.sendStatus(204));
app.use('/newsletter/v3', api);

app.listen(3000, () => console.log('campaigns at /newsletter/v3/campaigns/'));
