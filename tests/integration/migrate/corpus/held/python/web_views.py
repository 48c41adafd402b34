from django.urls import path
from django.http import JsonResponse

from . import models

# Our own back office. The campaigns, ad groups and keywords here are rows of our database,
# and "traffic" is what the road people of the city council count.


def campaigns(request):
    return JsonResponse({"items": list(models.Campaign.objects.values("id", "name"))})


def keywords(request, campaign):
    return JsonResponse({"items": list(models.Keyword.objects.filter(campaign=campaign).values())})


urlpatterns = [
    path("campaigns/", campaigns),
    path("campaigns/<int:campaign>/keywords/", keywords),
    path("boards/<int:board>/pins/", keywords),
]
